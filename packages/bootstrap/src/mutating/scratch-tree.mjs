import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../ground/data-folder.mjs";
import { Obstacle } from "../ground/obstacle.mjs";

/**
 * A second work tree of what is committed, so that mutations never touch the one people work in. Dependencies are not
 * installed again: pnpm's links are relative, so the same links lead here to this tree's own packages, and to the
 * store of the project for everybody else's.
 *
 * @returns {{ path: string, remove(): void }}
 */
export function createScratchTree() {
  const folder = mkdtempSync(join(tmpdir(), "mall-mutations-"));
  const path = join(folder, "tree");
  git("worktree", "prune");
  git("worktree", "add", "--detach", path, "HEAD");
  symlinkSync(join(projectRoot, "node_modules"), join(path, "node_modules"));
  const workspaces = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(path, folder)).map((name) => join(folder, name)),
  );
  for (const workspace of [...workspaces, "e2e"]) {
    const modules = join(workspace, "node_modules");
    if (existsSync(join(projectRoot, modules))) copyLinks(join(projectRoot, modules), join(path, modules));
  }
  const remove = () => {
    git("worktree", "remove", "--force", path);
    rmSync(folder, { recursive: true });
  };
  return { path, remove };
}

/**
 * @param {string} from a workspace's node_modules: links and small starters
 * @param {string} to
 */
function copyLinks(from, to) {
  const isCache = (/** @type {string} */ path) => /\/node_modules\/\.(?!bin)/.test(path);
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !isCache(path.slice(projectRoot.length)),
  });
}

/** @param {string[]} args */
function git(...args) {
  const { status, stderr } = spawnSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  if (status !== 0) throw new Obstacle(`git ${args.slice(0, 2).join(" ")} failed: ${stderr}`);
}

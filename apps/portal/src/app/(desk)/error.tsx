"use client"; // Next asks for it: error boundaries exist in the browser only

export { ScriptFailure as default } from "#ui/script-failure";

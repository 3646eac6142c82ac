import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { type FilePurpose, purposes } from "./purposes.js";
import type { FileKind } from "./sniff.js";

export const FilePurposeEnum = Object.fromEntries(Object.keys(purposes).map((word) => [word, word])) as Record<
  FilePurpose,
  FilePurpose
>;
registerEnumType(FilePurposeEnum, { name: "FilePurpose", description: "What a file was uploaded for." });

export const FileKindEnum = { IMAGE: "IMAGE", DOCUMENT: "DOCUMENT", DATA: "DATA" } as const;
registerEnumType(FileKindEnum, { name: "FileKind", description: "DATA is what the house wrote itself." });

@ObjectType({ description: "A private file. Its content is read by `href`, which is logged." })
export class StoredFile {
  @Field(() => ID)
  id!: Id<"fil">;

  @Field(() => FilePurposeEnum)
  purpose!: FilePurpose;

  @Field(() => FileKindEnum)
  kind!: FileKind;

  @Field(() => String, { description: "What the bytes are, e.g. image/jpeg." })
  contentType!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => Int, { nullable: true, description: "Of a picture, in pixels." })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;

  @Field(() => GraphQLDateTimeISO)
  stagedAt!: Date;
}

import { ObjectType } from "type-graphql";
import { Refusal } from "#kernel/refusal";

@ObjectType({ implements: Refusal, description: "Not a file of a kind that can be taken here, whatever it is called." })
export class FileTypeRefused extends Refusal {
  readonly code = "FILE_TYPE_REFUSED";
  readonly text = {
    zh: "此文件无法使用：请上传完整的 JPG、PNG 或 WebP 图片（文书也可用 PDF）。",
    en: "This file cannot be used. Send a whole JPG, PNG or WebP picture; for papers PDF will do, too.",
  };
}

@ObjectType({ implements: Refusal, description: "More bytes or more pixels than can be taken." })
export class FileTooLarge extends Refusal {
  readonly code = "FILE_TOO_LARGE";
  readonly text = {
    zh: "文件过大：图片不超过 5 MB、4000 万像素，文书不超过 10 MB。",
    en: "The file is too large: 5 MB and 40 million pixels for a picture, 10 MB for papers.",
  };
}

@ObjectType({ implements: Refusal, description: "Too many files wait for their forms already." })
export class TooManyFiles extends Refusal {
  readonly code = "TOO_MANY_FILES";
  readonly text = {
    zh: "待提交的文件过多，请先提交或稍后再试。",
    en: "Too many files wait already. Submit them, or try later.",
  };
}

@ObjectType({ implements: Refusal, description: "The storage does not answer: nothing was kept, try again." })
export class StorageUnavailable extends Refusal {
  readonly code = "STORAGE_UNAVAILABLE";
  readonly text = { zh: "文件暂时无法保存，请稍后重试。", en: "Files cannot be kept at the moment. Try again later." };
}

@ObjectType({
  implements: Refusal,
  description: "A file that the form names is not there for it: never uploaded, not by you, swept, or used elsewhere.",
})
export class FileNotReady extends Refusal {
  readonly code = "FILE_NOT_READY";
  readonly text = { zh: "文件已失效，请重新上传。", en: "A file is no longer there. Upload it again." };
}

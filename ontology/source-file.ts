/** A file of a release: by itself, in a folder or in an archive. */
export interface SourceFile {
  /** Without folders and without ".gz": release formats tell their files by it. */
  readonly name: string;
  /** For reports: the path, and inside an archive the path of the archive, ":" and the path in it. */
  readonly place: string;
  /** Bytes, decompressed. May be called again. @throws ClincodeError `file_unreadable` */
  bytes(): AsyncIterable<Uint8Array>;
}

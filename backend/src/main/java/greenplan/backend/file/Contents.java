package greenplan.backend.file;

/** Where the contents of files are kept, under the key of the file's row. */
interface Contents {

    /** Keeps the content of a new file. */
    void keep(long file, byte[] content);

    /** The content of a file; it exists for every row. */
    byte[] read(long file);

    /** Gives the content up, after the row is gone. */
    void forget(long file);
}

package dev.firstline.demo.crowd;

/** What a thing of the crowd has in one table. */
interface Table<T> {

    /** Name and columns, as COPY wants them: {@code person_role (person_id, role)}. */
    String columns();

    /** Adds its rows, none or some. */
    void write(T thing, CopyText rows);
}

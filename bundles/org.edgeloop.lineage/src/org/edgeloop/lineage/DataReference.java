package org.edgeloop.lineage;

/**
 * Data at a version, by what refers to them.
 *
 * @param path from the root of the repository of DVC; of data that Git itself keeps, from the root of the work tree
 * @param pointer the {@code .dvc} file or {@code dvc.yaml} that refers to them; empty if Git itself keeps them
 * @param stage the stage that makes them; empty if none does
 * @param hash the content: of DVC 32 hexadecimal digits, with {@code .dir} for a folder; of Git 40; empty if nothing was saved
 * @param size in bytes; -1 if unknown
 */
public record DataReference(String path, String pointer, String stage, String hash, long size) {
}

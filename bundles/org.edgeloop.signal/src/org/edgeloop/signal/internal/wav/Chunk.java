package org.edgeloop.signal.internal.wav;

/**
 * A chunk of a WAV file.
 *
 * @param id its four characters, in lower case where the container is W64
 * @param header where its header begins, in bytes from the file's beginning
 * @param body where its content begins
 * @param size its content's size in bytes as the header says, or {@link #UNKNOWN}
 */
record Chunk(String id, long header, long body, long size) {

	/** The writer did not know the size yet: the content goes to the end of the file. */
	static final long UNKNOWN = -1;

	/** @return where the content ends */
	long end(long fileSize) {
		return size == UNKNOWN ? fileSize : body + size;
	}
}

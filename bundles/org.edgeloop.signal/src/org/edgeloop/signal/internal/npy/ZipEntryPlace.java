package org.edgeloop.signal.internal.npy;

/**
 * Where a member of a ZIP archive lies.
 *
 * @param name its name
 * @param method how it is packed, {@link #STORED} or {@link #DEFLATED}
 * @param header where its local header begins, in bytes from the file's beginning
 * @param data where its content begins
 * @param packed its content's size as it lies in the file
 * @param unpacked its content's size once it is unpacked
 * @param crc the CRC-32 of the unpacked content
 */
record ZipEntryPlace(String name, int method, long header, long data, long packed, long unpacked, long crc) {

	static final int STORED = 0;
	static final int DEFLATED = 8;
}

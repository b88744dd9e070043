package org.edgeloop.ssh;

import java.time.Instant;

/**
 * What is known of a file on the server.
 *
 * @param size bytes
 * @param mode type and permissions as POSIX has them in {@code st_mode}
 * @param modified when it was last written, by the server's clock, to the second; 1970 if the server does not say
 */
public record RemoteFile(long size, int mode, Instant modified) {

	private static final int TYPE = 0170000;
	private static final int FOLDER = 0040000;
	private static final int FILE = 0100000;

	public boolean isFolder() {
		return (mode & TYPE) == FOLDER;
	}

	/** @return whether it is a file, and neither a link nor a device */
	public boolean isFile() {
		return (mode & TYPE) == FILE;
	}
}

package org.edgeloop.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the file system says of a file, so that nobody reads it again to see that it did not change: size, times, and which file it
 * is. Two equal stamps, taken apart, mean the same content unless the file was changed within the clock's step before the first;
 * see {@link #isSettled}.
 *
 * @param size in bytes
 * @param modified when the content was changed last, in ns since 1970, as anybody may set it
 * @param changed when the file system noticed the last change, in ns since 1970, which nobody can set; 0 where it keeps no such time
 * @param file the inode or what the file system has for it; empty where it says nothing
 */
public record FileStamp(long size, long modified, long changed, String file) {

	/** The coarsest clock of a file system in use, FAT's, steps by 2 s. */
	private static final long SETTLED = TimeUnit.SECONDS.toNanos(2);

	/** @throws IOException if there is no such file, or it cannot be asked */
	public static FileStamp of(Path file) throws IOException {
		boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
		Map<String, Object> found = Files.readAttributes(file,
				unix ? "unix:size,lastModifiedTime,ctime,fileKey" : "size,lastModifiedTime,fileKey");
		return new FileStamp(found.get("size") instanceof Long size ? size : 0, nanoseconds(found.get("lastModifiedTime")),
				nanoseconds(found.get("ctime")), Objects.toString(found.get("fileKey"), ""));
	}

	/** @return whether the file is old enough that a change of it from now on shows in the stamp */
	public boolean isSettled(long nowMilliseconds) {
		return TimeUnit.MILLISECONDS.toNanos(nowMilliseconds) - Math.max(modified, changed) > SETTLED;
	}

	private static long nanoseconds(@Nullable Object time) {
		return time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
	}
}

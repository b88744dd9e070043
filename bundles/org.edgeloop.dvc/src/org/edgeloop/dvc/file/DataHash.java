package org.edgeloop.dvc.file;

/**
 * The name of content in caches and remotes.
 *
 * @param algorithm {@link #MD5}, or {@link #DOS2UNIX} in files written by DVC 2 and older
 * @param value 32 hexadecimal digits, followed by {@code .dir} for a folder
 */
public record DataHash(String algorithm, String value) {

	/** MD5 of the bytes. */
	public static final String MD5 = "md5";
	/** MD5 of the bytes, of text files with the line ends of Unix. */
	public static final String DOS2UNIX = "md5-dos2unix";

	private static final String FOLDER = ".dir";
	private static final int PREFIX = 2;

	public static DataHash md5(String value) {
		return new DataHash(MD5, value);
	}

	public boolean isFolder() {
		return value.endsWith(FOLDER);
	}

	/** @return where the content lies below {@code files/md5} of a cache, or below a cache of DVC 2 itself: {@code xx/rest} */
	public String key() {
		return value.substring(0, PREFIX) + "/" + value.substring(PREFIX);
	}
}

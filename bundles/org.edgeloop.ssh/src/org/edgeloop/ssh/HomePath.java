package org.edgeloop.ssh;

/** Paths of files as people write them for OpenSSH. */
public final class HomePath {

	private HomePath() {
	}

	/** @return with {@code ~/} at its beginning replaced by the user's folder */
	public static String expand(String path) {
		return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
	}
}

package org.edgeloop.device.linux.internal.ssh;

/** Paths of files as people write them for OpenSSH. */
final class HomePath {

	private HomePath() {
	}

	/** @return with {@code ~/} at its beginning replaced by the user's folder */
	static String expand(String path) {
		return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
	}
}

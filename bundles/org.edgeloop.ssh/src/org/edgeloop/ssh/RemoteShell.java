package org.edgeloop.ssh;

/** How commands for a server's shell are written, as POSIX has it. */
public final class RemoteShell {

	private RemoteShell() {
	}

	/** @return the text as one word that a shell leaves as it is, whatever stands in it. @throws IllegalArgumentException for a NUL */
	public static String quote(String text) {
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("a word of a shell holds no NUL");
		}
		return "'" + text.replace("'", "'\\''") + "'";
	}
}

package org.edgeloop.signal.fuzz;

/**
 * A sound file that is damaged in many ways.
 *
 * @param fileName the name that the damaged files get: its extension tells the format
 * @param bytes the file's content
 * @param structure how many of its first bytes are structure: most of the damage is done there
 */
public record Seed(String fileName, byte[] bytes, int structure) {

	/** A file that is structure all over. */
	public Seed(String fileName, byte[] bytes) {
		this(fileName, bytes, bytes.length);
	}
}

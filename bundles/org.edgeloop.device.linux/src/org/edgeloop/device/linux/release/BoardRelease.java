package org.edgeloop.device.linux.release;

/**
 * A release on a board, as its manifest says.
 *
 * @param id names it, and sorts by time
 * @param role whether it runs
 * @param created as ISO 8601 in UTC; empty if its manifest cannot be read
 * @param by who deployed it, as {@code anna@desk}
 * @param model the model's file name
 * @param sha256 of the model's file
 * @param bytes of all its files
 */
public record BoardRelease(String id, Role role, String created, String by, String model, String sha256, long bytes) {

	/** What a release is to the board. */
	public enum Role {
		CURRENT,
		/** What a roll-back brings. */
		PREVIOUS, KEPT,
		/** Never found healthy, or left by a roll-back; the next deployment removes it. */
		UNUSED
	}
}

package org.edgeloop.device.linux;

/**
 * A file that was put onto the board.
 *
 * @param bytes its size
 * @param sha256 of it, here as on the board: 64 lower-case hexadecimal digits
 * @param resumedFrom how many of its bytes were on the board already, of an upload that was cut off
 * @param isSynced whether the board said that it is on its disk, so that a power cut does not lose it
 */
public record Upload(long bytes, String sha256, long resumedFrom, boolean isSynced) {
}

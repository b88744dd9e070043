package org.edgeloop.device.stm32.image;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a firmware file puts into the memory of a chip.
 *
 * @param file where it was read from
 * @param format the form that the file has
 * @param segments at least one, by address, without overlaps; those that touch are one
 * @param entry the address that the file says to begin at, as it stands there (of Thumb code with bit 0 set); empty if it says none
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 */
public record FirmwareImage(Path file, Format format, List<FirmwareSegment> segments, OptionalLong entry, String sha256) {

	/** Where the flash of an STM32 begins, and a raw image that says nothing else. */
	public static final long FLASH_START = 0x0800_0000L;

	/** The form of a firmware file. */
	public enum Format {
		/** Nothing but the bytes. */
		BINARY,
		/** Intel HEX, with addresses. */
		INTEL_HEX,
		/** ELF for 32-bit ARM, as linkers write it. */
		ELF
	}

	public FirmwareImage {
		segments = List.copyOf(segments);
	}

	/** @return the lowest address */
	public long start() {
		return segments.getFirst().address();
	}

	/** @return the address behind the last byte */
	public long end() {
		return segments.getLast().end();
	}

	/** @return how many bytes it puts into memory, without the gaps between segments */
	public long size() {
		return segments.stream().mapToLong(segment -> segment.bytes().length).sum();
	}
}

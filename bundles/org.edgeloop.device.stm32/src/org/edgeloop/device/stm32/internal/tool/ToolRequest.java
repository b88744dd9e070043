package org.edgeloop.device.stm32.internal.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.device.stm32.image.FirmwareImage.Format;

/**
 * What a program is to do.
 *
 * @param file the firmware, absolute
 * @param format what the file is
 * @param raw the same as plain bytes, with gaps filled as erased flash, absolute
 * @param address where the plain bytes begin
 * @param length how many there are
 * @param chip its name; empty if none was given
 * @param probe its serial number; empty if none was given
 * @param verify whether it is to compare afterwards
 * @param run whether it is to start the firmware afterwards
 */
record ToolRequest(Path file, Format format, Path raw, long address, int length, Optional<String> chip, Optional<String> probe, boolean verify,
		boolean run) {

	String hexAddress() {
		return "0x%08x".formatted(address);
	}

	/** @return an option and its value, or nothing */
	static List<String> option(String name, Optional<String> value) {
		return value.map(given -> List.of(name, given)).orElse(List.of());
	}
}

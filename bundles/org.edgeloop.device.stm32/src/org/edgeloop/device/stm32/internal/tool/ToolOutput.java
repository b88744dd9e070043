package org.edgeloop.device.stm32.internal.tool;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;

/** Reads what the programs say: how far they are, and why they failed. */
final class ToolOutput {

	/** What a program says, in small letters, and what that means. */
	private record Cause(String words, String what, String remedy) {
	}

	private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,3})\\s?%");
	private static final Pattern PAGES = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s+pages written");
	private static final Pattern VERSION = Pattern.compile("(?<![\\w.])v?(\\d+\\.\\d+(?:\\.\\d+)?[\\w.+-]*)");
	private static final int WHOLE = 100;

	/** The more special ones come first. */
	private static final List<Cause> CAUSES = List.of(
			new Cause("libusb_error_access", "The probe may not be opened by you", permissionRemedy()),
			new Cause("permission denied", "The probe may not be opened by you", permissionRemedy()),
			new Cause("access denied", "The probe may not be opened by you", permissionRemedy()),
			new Cause("cannot open dfu device", "The DFU device may not be opened by you, or is in use", permissionRemedy()),
			new Cause("couldn't find any st-link", "No ST-LINK is plugged in", probeRemedy()),
			new Cause("no dfu capable usb device", "No chip in DFU mode is plugged in",
					"hold BOOT0 high while the chip is reset, and check the USB cable"),
			new Cause("no debug probe detected", "No ST-LINK is plugged in", probeRemedy()),
			new Cause("no connected probes", "No probe is plugged in", probeRemedy()),
			new Cause("no probe was found", "No probe is plugged in", probeRemedy()),
			new Cause("no available debug probes", "No probe is plugged in", probeRemedy()),
			new Cause("no stm32 target found", "The probe finds no chip", targetRemedy()),
			new Cause("target not connected", "The probe finds no chip", targetRemedy()),
			new Cause("unknown chip id", "The chip is not known to this version of the program", "install a newer version of it"),
			new Cause("not recognized", "The chip's name is not known to the program", "have the program list its chips, and set the device's chip"),
			new Cause("chip could not be determined", "The program does not find out which chip it is", "set the device's chip"),
			new Cause("verification of flash failed", "What stands in the flash is not the firmware", "write it again"),
			new Cause("mismatch", "What stands in the flash is not the firmware", "write it again"),
			new Cause("read protection", "The chip is protected against reading", "take the protection away, which erases the flash"),
			new Cause("write protect", "The flash is protected against writing", "take the protection away in the chip's option bytes"));

	private ToolOutput() {
	}

	/** @return how far it is; empty if the line does not say */
	static OptionalInt percent(String line) {
		Matcher pages = PAGES.matcher(line);
		if (pages.find() && Integer.parseInt(pages.group(2)) > 0) {
			return OptionalInt.of(Math.min(WHOLE, WHOLE * Integer.parseInt(pages.group(1)) / Integer.parseInt(pages.group(2))));
		}
		Matcher percent = PERCENT.matcher(line);
		OptionalInt last = OptionalInt.empty();
		while (percent.find()) {
			last = OptionalInt.of(Math.min(WHOLE, Integer.parseInt(percent.group(1))));
		}
		return last;
	}

	/** @return the version among the lines; the first line if there is none */
	static String version(List<String> lines) {
		for (String line : lines) {
			Matcher version = VERSION.matcher(line);
			if (version.find()) {
				return version.group(1);
			}
		}
		return lines.isEmpty() ? "unknown version" : lines.getFirst();
	}

	/** @return why a program failed, by what it said */
	static Problem cause(String program, int exitCode, List<String> said) {
		String words = String.join("\n", said).toLowerCase(Locale.ROOT);
		for (Cause cause : CAUSES) {
			if (words.contains(cause.words)) {
				return Problem.error(cause.what, program, cause.remedy);
			}
		}
		String last = said.isEmpty() ? "it said nothing" : String.join(" / ", said.subList(Math.max(0, said.size() - 3), said.size()));
		return Problem.error("%s ended with code %d: %s".formatted(program, exitCode, last), program, "see the log for all that it said");
	}

	private static String probeRemedy() {
		return "plug it in, and check that its cable carries data";
	}

	private static String targetRemedy() {
		return "check the wires between probe and board and that the board has power";
	}

	private static String permissionRemedy() {
		return "on Linux, add a udev rule as SUBSYSTEM==\"usb\", ATTRS{idVendor}==\"0483\", TAG+=\"uaccess\" to /etc/udev/rules.d, and plug it in again";
	}
}

package org.edgeloop.device.practice.internal.gdb;

/** Reads and sets the registers of the chip: all at once, or one by its number, of which xPSR has 25. */
final class StubRegisters {

	private static final int XPSR_NUMBER = 25;
	private static final int DIGITS = 8;

	private final StubChip chip;

	StubRegisters(StubChip chip) {
		this.chip = chip;
	}

	/** @throws IllegalArgumentException if there is no such register */
	String answer(String request) {
		return switch (request.charAt(0)) {
		case 'g' -> {
			var all = new StringBuilder();
			for (int i = 0; i < StubChip.REGISTERS; i++) {
				all.append(written(chip.register(i)));
			}
			yield all.toString();
		}
		case 'G' -> {
			for (int i = 0; i < StubChip.REGISTERS; i++) {
				chip.setRegister(i, value(request.substring(1 + DIGITS * i, 1 + DIGITS * (i + 1))));
			}
			yield "OK";
		}
		case 'p' -> written(chip.register(index(request.substring(1))));
		default -> {
			String[] parts = request.substring(1).split("=");
			chip.setRegister(index(parts[0]), value(parts[1]));
			yield "OK";
		}
		};
	}

	private static int index(String digits) {
		int number = Integer.parseInt(digits, 16);
		if (number >= StubChip.XPSR && number != XPSR_NUMBER) {
			throw new IllegalArgumentException(digits);
		}
		return Math.min(number, StubChip.XPSR);
	}

	private static String written(long value) {
		return "%08x".formatted(Integer.reverseBytes((int) value));
	}

	private static long value(String digits) {
		return Integer.reverseBytes(Integer.parseUnsignedInt(digits, 16)) & 0xFFFFFFFFL;
	}
}

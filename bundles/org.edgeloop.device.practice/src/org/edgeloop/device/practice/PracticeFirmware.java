package org.edgeloop.device.practice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.device.practice.internal.firmware.SmallElf;
import org.edgeloop.device.practice.internal.firmware.ThumbCode;
import org.edgeloop.device.practice.internal.firmware.ThumbCode.Condition;

/**
 * A firmware for the STM32F405 that needs no compiler: on USART1, at 115,200 bits a second, it says a greeting and a number that counts
 * up, again and again. It runs in QEMU's machine {@code netduinoplus2}; the registers are those of ST's manual RM0090.
 *
 * @param greeting printable ASCII, at most 200 characters
 * @param crashes whether it does what the processor does not know right after its start, as a broken firmware does
 */
public record PracticeFirmware(String greeting, boolean crashes) {

	/** The variable that counts, an unsigned 32-bit number. */
	public static final String COUNTER = "counter";

	private static final int LONGEST_GREETING = 200;
	private static final long FLASH = 0x08000000L;
	private static final long RAM = 0x20000000L;
	private static final long STACK = 0x20020000L;
	/** Sixteen of the processor's own vectors. The interrupts stay off. */
	private static final int VECTORS = 16;
	private static final int CODE_AT = VECTORS * 4;
	/** All faults lead to two half words before the start, which loop. */
	private static final int STUCK_SIZE = 4;
	private static final int START_AT = CODE_AT + STUCK_SIZE;

	private static final long USART1 = 0x40011000L;
	private static final int STATUS = 0;
	private static final int DATA = 4;
	/** Shifts the bit that says that the transmitter is free into the sign. */
	private static final int FREE_TO_SIGN = 24;
	/** Clocks of port A and USART1; PA9 as its output; 16 MHz / 115,200; transmitter on. Pairs of address and value. */
	private static final long[] SETTINGS = { 0x40023830L, 1, 0x40023844L, 1 << 4, 0x40020000L, 0xA8080000L, 0x40020024L, 7 << 4,
			USART1 + 8, 139, USART1 + 0xC, 0x2008, 0 };
	/** Rounds of a loop: one and a half seconds at 16 MHz, some thirtieth of one in QEMU, which has no clock. */
	private static final long PAUSE = 8_000_000;

	public PracticeFirmware {
		if (greeting.length() > LONGEST_GREETING || !greeting.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
			throw new IllegalArgumentException("a greeting is at most 200 printable characters of ASCII");
		}
	}

	/** Writes it as an ELF file with symbols. */
	public void write(Path elf) throws IOException {
		Files.write(elf, elf());
	}

	/** @return the ELF file's bytes */
	public byte[] elf() {
		byte[] code = code(0).bytes();
		int dataAt = CODE_AT + code.length;
		byte[] content = content(code(dataAt).bytes());
		return new SmallElf(FLASH, FLASH + START_AT + 1, content).function("Reset_Handler", FLASH + START_AT + 1, code.length - STUCK_SIZE)
				.variable(COUNTER, RAM, 4).bytes();
	}

	private byte[] content(byte[] code) {
		byte[] text = (greeting + " \0").getBytes(StandardCharsets.US_ASCII);
		ByteBuffer vectors = ByteBuffer.allocate(CODE_AT).order(ByteOrder.LITTLE_ENDIAN);
		vectors.putInt((int) STACK);
		vectors.putInt((int) FLASH + START_AT + 1);
		while (vectors.hasRemaining()) {
			vectors.putInt((int) FLASH + CODE_AT + 1);
		}
		ByteBuffer settings = ByteBuffer.allocate(SETTINGS.length * 4).order(ByteOrder.LITTLE_ENDIAN);
		for (long word : SETTINGS) {
			settings.putInt((int) word);
		}
		var content = new ByteArrayOutputStream();
		content.writeBytes(vectors.array());
		content.writeBytes(code);
		content.writeBytes(settings.array());
		content.writeBytes(text);
		return content.toByteArray();
	}

	/** @param dataAt where the settings lie behind the code, and behind these the greeting */
	private ThumbCode code(int dataAt) {
		var code = new ThumbCode();
		code.label("stuck");
		code.branch("stuck");
		code.branch("stuck");
		if (crashes) {
			code.undefined();
		}
		code.loadConstant(0, FLASH + dataAt);
		code.label("set");
		code.load(1, 0, 0);
		code.compare(1, 0);
		code.branchIf(Condition.EQUAL, "main");
		code.load(2, 0, 4);
		code.store(2, 1, 0);
		code.add(0, 8);
		code.branch("set");
		code.label("main");
		code.loadConstant(4, USART1);
		code.loadConstant(5, RAM);
		code.move(0, 0);
		code.store(0, 5, 0);
		greet(code, dataAt + SETTINGS.length * 4);
		count(code);
		code.label("send");
		code.load(2, 4, STATUS);
		code.shiftLeft(2, 2, FREE_TO_SIGN);
		code.branchIf(Condition.POSITIVE, "send");
		code.store(0, 4, DATA);
		code.returnToCaller();
		return code;
	}

	private static void greet(ThumbCode code, int textAt) {
		code.label("greet");
		code.loadConstant(6, FLASH + textAt);
		code.label("letter");
		code.loadByte(0, 6);
		code.compare(0, 0);
		code.branchIf(Condition.EQUAL, "count");
		code.call("send");
		code.add(6, 1);
		code.branch("letter");
	}

	/** Says the number in decimal digits, ends the line, counts on, and pauses. */
	private static void count(ThumbCode code) {
		code.label("count");
		code.load(0, 5, 0);
		code.move(1, 0);
		code.move(7, 10);
		code.label("digit");
		code.divide(2, 0, 7);
		code.subtractProduct(3, 0, 2, 7);
		code.push(3);
		code.add(1, 1);
		code.copy(0, 2);
		code.compare(0, 0);
		code.branchIf(Condition.NOT_EQUAL, "digit");
		code.label("say");
		code.pop(0);
		code.add(0, '0');
		code.call("send");
		code.subtract(1, 1);
		code.branchIf(Condition.NOT_EQUAL, "say");
		code.move(0, '\r');
		code.call("send");
		code.move(0, '\n');
		code.call("send");
		code.load(0, 5, 0);
		code.add(0, 1);
		code.store(0, 5, 0);
		code.loadConstant(0, PAUSE);
		code.label("pause");
		code.subtract(0, 1);
		code.branchIf(Condition.NOT_EQUAL, "pause");
		code.branch("greet");
	}
}

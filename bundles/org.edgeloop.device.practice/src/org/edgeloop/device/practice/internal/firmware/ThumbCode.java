package org.edgeloop.device.practice.internal.firmware;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the few Thumb instructions that the practice firmware needs (ARMv7-M Architecture Reference Manual, A7.7), with labels and a
 * pool of constants behind them. Registers are given by their numbers, 0 to 7.
 */
public final class ThumbCode {

	/** When a branch is taken. */
	public enum Condition {
		EQUAL(0), NOT_EQUAL(1), POSITIVE(5);

		private final int code;

		Condition(int code) {
			this.code = code;
		}
	}

	/** Fills in an instruction once the place is known that it leads to. */
	private interface Fill {
		int instruction(int offset);
	}

	private record Open(int at, String label, Fill fill) {
	}

	private static final int SHORT_BRANCH_MASK = 0xFF;
	private static final int BRANCH_MASK = 0x7FF;

	private final List<Integer> halfWords = new ArrayList<>();
	private final Map<String, Integer> labels = new HashMap<>();
	private final List<Open> open = new ArrayList<>();
	private final Map<String, Integer> constants = new HashMap<>();
	private final List<Long> pool = new ArrayList<>();

	public void label(String name) {
		labels.put(name, halfWords.size() * 2);
	}

	public void move(int to, int value) {
		add(0x2000 | to << 8 | value);
	}

	public void copy(int to, int from) {
		add(from << 3 | to);
	}

	public void compare(int register, int value) {
		add(0x2800 | register << 8 | value);
	}

	public void add(int register, int value) {
		add(0x3000 | register << 8 | value);
	}

	public void subtract(int register, int value) {
		add(0x3800 | register << 8 | value);
	}

	public void shiftLeft(int to, int from, int bits) {
		add(bits << 6 | from << 3 | to);
	}

	public void load(int to, int base, int offset) {
		add(0x6800 | offset / 4 << 6 | base << 3 | to);
	}

	public void store(int from, int base, int offset) {
		add(0x6000 | offset / 4 << 6 | base << 3 | from);
	}

	public void loadByte(int to, int base) {
		add(0x7800 | base << 3 | to);
	}

	/** Loads a 32-bit constant from the pool. */
	public void loadConstant(int to, long value) {
		String label = "constant " + constants.computeIfAbsent(Long.toHexString(value), _ -> {
			pool.add(value);
			return pool.size() - 1;
		});
		// the processor counts from the word that the next but one instruction lies in
		fill(label, offset -> 0x4800 | to << 8 | offset / 4);
	}

	public void branch(String label) {
		fill(label, offset -> 0xE000 | offset >> 1 & BRANCH_MASK);
	}

	public void branchIf(Condition condition, String label) {
		fill(label, offset -> 0xD000 | condition.code << 8 | offset >> 1 & SHORT_BRANCH_MASK);
	}

	/** Calls a function that is less than 4 KiB away, whose instruction has two halves. */
	public void call(String label) {
		fill(label, offset -> 0xF000 | (offset < 0 ? 0x7FF : 0));
		fill(label, offset -> 0xF800 | offset + 2 >> 1 & BRANCH_MASK);
	}

	public void returnToCaller() {
		add(0x4770);
	}

	public void push(int register) {
		add(0xB400 | 1 << register);
	}

	public void pop(int register) {
		add(0xBC00 | 1 << register);
	}

	public void divide(int quotient, int dividend, int divisor) {
		add(0xFBB0 | dividend);
		add(0xF0F0 | quotient << 8 | divisor);
	}

	/** Takes a product from a register: {@code to = from - a * b}. */
	public void subtractProduct(int to, int from, int a, int b) {
		add(0xFB00 | a);
		add(0x0010 | from << 12 | to << 8 | b);
	}

	/** Does what the processor does not know, which is a fault. */
	public void undefined() {
		add(0xDE00);
	}

	/** @return the instructions and the pool, the least significant bytes first */
	public byte[] bytes() {
		if (halfWords.size() % 2 == 1) {
			copy(0, 0);
		}
		for (int i = 0; i < pool.size(); i++) {
			label("constant " + i);
			long value = pool.get(i);
			add((int) value & 0xFFFF);
			add((int) (value >> 16) & 0xFFFF);
		}
		open.forEach(this::close);
		var bytes = new ByteArrayOutputStream();
		for (int halfWord : halfWords) {
			bytes.write(halfWord);
			bytes.write(halfWord >> 8);
		}
		return bytes.toByteArray();
	}

	private void add(int halfWord) {
		halfWords.add(halfWord);
	}

	private void fill(String label, Fill fill) {
		open.add(new Open(halfWords.size(), label, fill));
		add(0);
	}

	private void close(Open instruction) {
		int target = Objects.requireNonNull(labels.get(instruction.label), instruction.label);
		int from = instruction.at * 2 + 4;
		boolean isConstant = instruction.label.startsWith("constant ");
		halfWords.set(instruction.at, instruction.fill.instruction(target - (isConstant ? from & ~3 : from)));
	}
}

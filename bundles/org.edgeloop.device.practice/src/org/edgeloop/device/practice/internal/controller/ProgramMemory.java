package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** The symbols of the practice program and the memory that they lie in. */
final class ProgramMemory {

	private static final Charset CHARSET = Charset.forName("windows-1252");
	private static final int SIZE = 8192;
	private static final int ALIGNMENT = 8;

	private final byte[] memory = new byte[SIZE];
	private final Map<String, PracticeSymbol> symbols = new LinkedHashMap<>();
	private final Map<String, PracticeType> types = new LinkedHashMap<>();
	private int used;

	/** Adds a symbol behind those that are there. */
	void add(String name, PracticeType type, String comment) {
		symbols.put(name.toLowerCase(Locale.ROOT), new PracticeSymbol(name, type, comment, used));
		types.put(type.name().toLowerCase(Locale.ROOT), type);
		type.parts().forEach(part -> types.put(part.type().name().toLowerCase(Locale.ROOT), part.type()));
		used += (type.size() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	}

	Collection<PracticeSymbol> all() {
		return symbols.values();
	}

	Collection<PracticeType> types() {
		return types.values();
	}

	Optional<PracticeType> type(String name) {
		return Optional.ofNullable(types.get(name.toLowerCase(Locale.ROOT)));
	}

	/** @return the symbol, or the part of one that a dot leads to; in any case */
	Optional<PracticeSymbol> find(String name) {
		String key = name.toLowerCase(Locale.ROOT);
		int dot = key.lastIndexOf('.');
		if (symbols.containsKey(key) || dot < 0) {
			return Optional.ofNullable(symbols.get(key));
		}
		return Optional.ofNullable(symbols.get(key.substring(0, dot))).flatMap(symbol -> part(symbol, key.substring(dot + 1)));
	}

	private static Optional<PracticeSymbol> part(PracticeSymbol whole, String name) {
		return whole.type().parts().stream().filter(part -> part.name().equalsIgnoreCase(name)).findFirst()
				.map(part -> new PracticeSymbol(whole.name() + "." + part.name(), part.type(), "", whole.offset() + part.offset()));
	}

	synchronized byte[] read(int offset, int length) throws RefusedException {
		if (offset < 0 || length < 0 || offset > used - length) {
			throw new RefusedException(AdsService.NO_OFFSET);
		}
		var value = new byte[length];
		System.arraycopy(memory, offset, value, 0, length);
		return value;
	}

	synchronized void write(int offset, ByteBuffer value) throws RefusedException {
		int length = value.remaining();
		if (offset < 0 || offset > used - length) {
			throw new RefusedException(AdsService.NO_OFFSET);
		}
		value.get(memory, offset, length);
	}

	/** @return the memory of a symbol, to be used while this is locked */
	ByteBuffer at(String name) {
		PracticeSymbol symbol = find(name).orElseThrow();
		return Bytes.of(memory).slice(symbol.offset(), symbol.type().size()).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return a STRING, to be called while this is locked */
	String text(String name) {
		String text = CHARSET.decode(at(name)).toString();
		int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}

	/** Sets a STRING, to be called while this is locked. */
	void text(String name, String value) {
		ByteBuffer letters = at(name);
		byte[] bytes = value.getBytes(CHARSET);
		letters.put(bytes, 0, Math.min(bytes.length, letters.remaining() - 1)).put((byte) 0);
	}
}

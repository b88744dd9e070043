package org.edgeloop.device.practice.internal.controller;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** What a program answers when its memory and its symbols are asked for. */
final class ProgramServices {

	private static final int HANDLE_BY_NAME = 0xF003;
	private static final int VALUE_BY_NAME = 0xF004;
	private static final int VALUE_BY_HANDLE = 0xF005;
	private static final int RELEASE_HANDLE = 0xF006;
	private static final int VERSION = 0xF008;
	private static final int INFO_BY_NAME = 0xF009;
	private static final int UPLOAD = 0xF00B;
	private static final int UPLOAD_INFO = 0xF00C;
	private static final int UPLOAD_TYPES = 0xF00E;
	private static final int UPLOAD_INFO_2 = 0xF00F;
	private static final int TYPE_BY_NAME = 0xF011;
	private static final int DEVICE_DATA = 0xF100;
	private static final int RUN = 5;

	private final ProgramMemory memory;
	private final Map<Integer, PracticeSymbol> handles = new HashMap<>();
	private int lastHandle = 0x1000;

	ProgramServices(ProgramMemory memory) {
		this.memory = memory;
	}

	synchronized byte[] read(int group, int offset, int length) throws RefusedException {
		return switch (group) {
			case PracticeSymbol.MEMORY -> memory.read(offset, length);
			case VALUE_BY_HANDLE -> value(symbol(offset), length);
			case VERSION -> new byte[] { 1 };
			case UPLOAD -> all(memory.all().stream().map(PracticeSymbol::describe).toList());
			case UPLOAD_TYPES -> all(memory.types().stream().map(PracticeType::describe).toList());
			case UPLOAD_INFO -> uploadInfo(8);
			case UPLOAD_INFO_2 -> uploadInfo(24);
			case DEVICE_DATA -> Bytes.of(4).putShort((short) RUN).array();
			default -> throw new RefusedException(AdsService.NO_GROUP);
		};
	}

	synchronized void write(int group, int offset, ByteBuffer value) throws RefusedException {
		switch (group) {
			case PracticeSymbol.MEMORY -> memory.write(offset, value);
			case VALUE_BY_HANDLE -> put(symbol(offset), value);
			case RELEASE_HANDLE -> handles.remove(value.remaining() >= 4 ? value.getInt() : offset);
			default -> throw new RefusedException(AdsService.NO_GROUP);
		}
	}

	synchronized byte[] readWrite(int group, int length, ByteBuffer data) throws RefusedException {
		String name = text(data);
		return switch (group) {
			case HANDLE_BY_NAME -> handle(find(name));
			case VALUE_BY_NAME -> value(find(name), length);
			case INFO_BY_NAME -> find(name).describe();
			case TYPE_BY_NAME -> memory.type(name).orElseThrow(() -> new RefusedException(AdsService.NO_SYMBOL)).describe();
			default -> throw new RefusedException(AdsService.NO_GROUP);
		};
	}

	private PracticeSymbol find(String name) throws RefusedException {
		return memory.find(name).orElseThrow(() -> new RefusedException(AdsService.NO_SYMBOL));
	}

	private PracticeSymbol symbol(int handle) throws RefusedException {
		if (!handles.containsKey(handle)) {
			throw new RefusedException(AdsService.NO_SYMBOL);
		}
		return handles.get(handle);
	}

	private byte[] handle(PracticeSymbol symbol) {
		lastHandle++;
		handles.put(lastHandle, symbol);
		return Bytes.of(4).putInt(lastHandle).array();
	}

	/** As many bytes are given as were asked for, at most all of the symbol. */
	private byte[] value(PracticeSymbol symbol, int length) throws RefusedException {
		int size = symbol.type().size();
		return memory.read(symbol.offset(), length < 0 ? size : Math.min(length, size));
	}

	private void put(PracticeSymbol symbol, ByteBuffer value) throws RefusedException {
		if (value.remaining() > symbol.type().size()) {
			throw new RefusedException(AdsService.BAD_SIZE);
		}
		memory.write(symbol.offset(), value);
	}

	private byte[] uploadInfo(int size) {
		byte[] symbols = all(memory.all().stream().map(PracticeSymbol::describe).toList());
		byte[] types = all(memory.types().stream().map(PracticeType::describe).toList());
		ByteBuffer info = Bytes.of(24).putInt(memory.all().size()).putInt(symbols.length).putInt(memory.types().size()).putInt(types.length);
		return Arrays.copyOf(info.array(), size);
	}

	private static byte[] all(List<byte[]> entries) {
		var bytes = new ByteArrayOutputStream();
		entries.forEach(bytes::writeBytes);
		return bytes.toByteArray();
	}

	private static String text(ByteBuffer data) {
		String text = StandardCharsets.ISO_8859_1.decode(data).toString();
		return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
	}
}

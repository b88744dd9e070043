package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.stm32.gdb.GdbFields;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.internal.program.Addresses;

/**
 * A number in the target's memory that is watched.
 *
 * @param name as it was given: a variable's or an address
 */
record WatchedVariable(String name, long address, Type type) {

	/** What the bytes of a number mean, the least significant first. */
	enum Type {
		U8(1, bytes -> bytes.get(0) & 0xFF), S8(1, bytes -> bytes.get(0)), U16(2, bytes -> bytes.getShort(0) & 0xFFFF),
		S16(2, bytes -> bytes.getShort(0)), U32(4, bytes -> bytes.getInt(0) & 0xFFFFFFFFL), S32(4, bytes -> bytes.getInt(0)),
		F32(4, bytes -> bytes.getFloat(0)), F64(8, bytes -> bytes.getDouble(0));

		private final int size;
		private final ToDoubleFunction<ByteBuffer> value;

		Type(int size, ToDoubleFunction<ByteBuffer> value) {
			this.size = size;
			this.value = value;
		}
	}

	/**
	 * @return what the settings say is to be watched
	 * @throws ProblemException if something of it is not known
	 */
	static List<WatchedVariable> of(DeviceSettings settings) throws IOException {
		Optional<Path> file = settings.value(GdbFields.SYMBOLS).map(settings.folder()::resolve);
		Optional<FirmwareSymbols> symbols = file.isPresent() ? Optional.of(FirmwareSymbols.read(file.get())) : Optional.empty();
		List<WatchedVariable> watched = new ArrayList<>();
		for (String each : settings.value(GdbFields.WATCH).orElse("").split(",")) {
			watched.add(parse(each.strip(), symbols));
		}
		return watched;
	}

	double read(GdbMemory memory) throws IOException {
		return type.value.applyAsDouble(ByteBuffer.wrap(memory.read(address, type.size, Progress.NONE)).order(ByteOrder.LITTLE_ENDIAN));
	}

	private static WatchedVariable parse(String text, Optional<FirmwareSymbols> symbols) throws ProblemException {
		int colon = text.lastIndexOf(':');
		String name = colon < 0 ? text : text.substring(0, colon).strip();
		Type type = colon < 0 ? Type.U32 : type(text.substring(colon + 1).strip());
		if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
			return new WatchedVariable(name, Addresses.parse(name), type);
		}
		long address = symbols.flatMap(known -> known.address(name)).orElseThrow(() -> new ProblemException(Problem.error(
				"There is no variable '" + name + "'", GdbFields.WATCH.label(),
				symbols.isPresent() ? "name a global variable of the firmware" : "choose the firmware's ELF file as '" + GdbFields.SYMBOLS.label() + "'")));
		return new WatchedVariable(name, address, type);
	}

	private static Type type(String text) throws ProblemException {
		try {
			return Type.valueOf(text.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("'" + text + "' is no type", GdbFields.WATCH.label(),
					"use one of " + List.of(Type.values()).toString().toLowerCase(Locale.ROOT)), e);
		}
	}
}

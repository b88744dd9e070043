package org.edgeloop.signal.internal.uff;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;

/** Goes through the datasets of a file, each between two lines of {@code -1}, and makes channels of its functions. */
final class UffDatasets {

	static final String END = "-1";

	private static final Pattern BINARY = Pattern.compile("\\d+b(\\s.*)?");

	private final RecordingMemory memory;
	private final OptionalDouble givenRate;
	private final Progress progress;
	private final UffLines lines;
	private final List<MemoryChannel> channels = new ArrayList<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<String, Integer> others = new LinkedHashMap<>();

	/** @param givenRate what the user says of the sample rate */
	UffDatasets(RecordingMemory memory, OptionalDouble givenRate, Progress progress) {
		this.memory = memory;
		this.givenRate = givenRate;
		this.progress = progress;
		this.lines = new UffLines(memory.file(), memory.mapped());
	}

	List<MemoryChannel> channels() {
		return channels;
	}

	Map<String, String> metadata() {
		return metadata;
	}

	/** @return the numbers of the datasets that were passed over, and how often each came */
	Map<String, Integer> others() {
		return others;
	}

	/** @return whether the file has a dataset at all */
	boolean read() throws IOException {
		boolean found = false;
		while (lines.hasNext()) {
			progress.checkCancelled();
			long at = lines.position();
			if (!lines.next().strip().equals(END)) {
				continue;
			}
			if (!lines.hasNext()) {
				break;
			}
			long header = lines.position();
			String number = lines.next().strip();
			if (number.equals(END)) {
				// Two ends of datasets: the second may be the beginning of the next.
				lines.skip(header - lines.position());
				continue;
			}
			found |= !number.isEmpty() && Character.isDigit(number.charAt(0));
			progress.worked(lines.position() - at);
			read(header, number);
		}
		return found;
	}

	private void read(long header, String number) throws IOException {
		boolean isBinary = BINARY.matcher(number).matches();
		String name = number.split("\\s", 2)[0];
		if (name.equals("58")) {
			UffFunction function = UffFunction.read(lines);
			addText(function);
			skipToEnd();
		} else if (isBinary) {
			UffBinary binary = UffBinary.of(lines, header, number);
			readBinary(name, binary);
		} else {
			others.merge(name, 1, Integer::sum);
			skipToEnd();
		}
	}

	private void readBinary(String name, UffBinary binary) throws IOException {
		if (name.equals("58b")) {
			UffFunction function = UffFunction.read(lines);
			skipLines(binary.lines() - UffFunction.LINES);
			checkHeld(binary);
			addBinary(function, binary, lines.position());
		} else {
			others.merge(name, 1, Integer::sum);
			skipLines(binary.lines());
			checkHeld(binary);
		}
		lines.skip(binary.bytes());
		skipToEnd();
	}

	private void checkHeld(UffBinary binary) throws ProblemException {
		if (binary.bytes() > lines.remaining()) {
			throw lines.problem(lines.position(),
					"truncated: the dataset promises " + binary.bytes() + " bytes, the file has " + lines.remaining());
		}
	}

	private void skipLines(long count) {
		for (long i = 0; i < count && lines.hasNext(); i++) {
			lines.nextBytes();
		}
	}

	private void skipToEnd() {
		while (lines.hasNext()) {
			byte[] line = lines.nextBytes();
			if (line.length >= END.length() && line.length <= 80 && isEnd(line)) {
				return;
			}
		}
	}

	private static boolean isEnd(byte[] line) {
		int from = 0;
		int to = line.length;
		while (from < to && line[from] == ' ') {
			from++;
		}
		while (to > from && line[to - 1] == ' ') {
			to--;
		}
		return to - from == 2 && line[from] == '-' && line[from + 1] == '1';
	}

	private void addText(UffFunction function) throws IOException {
		UffText text = new UffText(lines, function);
		text.check();
		long numbers = function.values() * function.numbers();
		MemorySegment values = memory.allocate(numbers * Double.BYTES);
		text.read(values, progress);
		add(function, values, ByteOrder.nativeOrder(), 0, Double.BYTES, Double.BYTES);
	}

	private void addBinary(UffFunction function, UffBinary binary, long offset) throws IOException {
		int size = function.isDouble() ? Double.BYTES : Float.BYTES;
		long parts = function.isComplex() ? 2 : 1;
		long held = function.values() == 0 ? 0 : binary.bytes() / function.values();
		// An uneven abscissa has single precision by the description, and that of the values in files of many writers.
		int abscissa = function.isEven() ? 0 : held >= size * (parts + 1) ? size : Float.BYTES;
		if (held < abscissa + parts * size) {
			throw lines.problem(offset, "the function promises " + function.values() + " values of " + (abscissa + parts * size)
					+ " bytes, its dataset has " + binary.bytes());
		}
		if (binary.floats() == UffBinary.Floats.IEEE) {
			add(function, memory.mapped(), binary.order(), offset, abscissa, size);
		} else {
			UffConversion conversion = new UffConversion(memory.mapped(), binary, function, abscissa, size);
			MemorySegment values = memory.allocate(function.values() * function.numbers() * Double.BYTES);
			conversion.run(offset, values, progress);
			add(function, values, ByteOrder.nativeOrder(), 0, Double.BYTES, Double.BYTES);
		}
	}

	/**
	 * @param abscissa the size of an abscissa in bytes
	 * @param size the size of a value or of its parts in bytes
	 */
	private void add(UffFunction function, MemorySegment from, ByteOrder order, long offset, int abscissa, int size)
			throws ProblemException {
		if (channels.size() >= MemoryChannel.MOST) {
			throw lines.problem(lines.position(), "the file has more than " + MemoryChannel.MOST + " functions");
		}
		int before = function.isEven() ? 0 : abscissa;
		int step = before + (function.isComplex() ? 2 : 1) * size;
		if (before > 0) {
			String axis = function.isTime() ? ".time" : ".abscissa";
			add(function, function.name() + axis, function.abscissaUnit(), from, order, offset, step, abscissa);
		}
		if (function.isComplex()) {
			add(function, function.name() + ".real", function.unit(), from, order, offset + before, step, size);
			add(function, function.name() + ".imag", function.unit(), from, order, offset + before + size, step, size);
		} else {
			add(function, function.name(), function.unit(), from, order, offset + before, step, size);
		}
		describe(function);
	}

	private void add(UffFunction function, String name, String unit, MemorySegment from, ByteOrder order, long offset, int step,
			int size) {
		SampleEncoding encoding = size == Double.BYTES ? SampleEncoding.FLOAT64 : SampleEncoding.FLOAT32;
		OptionalDouble rate = givenRate.isPresent() ? givenRate : function.sampleRate();
		Channel channel = new Channel(name, unit, rate, Optional.empty(), function.values(), encoding.type());
		channels.add(new MemoryChannel(channel, from.asReadOnly(), encoding, order, offset, step));
	}

	private void describe(UffFunction function) {
		if (!function.description().isEmpty()) {
			metadata.putIfAbsent("description", function.description());
		}
		if (!function.date().isEmpty()) {
			metadata.putIfAbsent("date", function.date());
		}
		if (!function.isTime() && function.isEven()) {
			metadata.put(function.name() + ", spacing", function.increment() + (function.abscissaUnit().isEmpty() ? "" : " ")
					+ function.abscissaUnit());
		}
	}
}

package org.edgeloop.onnx.internal.tensor;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.TensorArray;

/** Reads one array of NumPy's. */
public final class NpyReader {

	private static final Pattern TYPE = Pattern.compile("([<>|=]?)([a-zA-Z?])([0-9]{0,9})");

	private final Path file;
	private final Optional<ElementType> wanted;

	/** @param wanted what bytes are that NumPy has no type for; empty if that is not known */
	public NpyReader(Path file, Optional<ElementType> wanted) {
		this.file = file;
		this.wanted = wanted;
	}

	/**
	 * @throws ProblemException if the file is no sound array, or of a type that no tensor has
	 * @throws IOException if it cannot be read
	 */
	public TensorArray read() throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return read(in, Files.size(file));
		}
	}

	/** @param most how many bytes there can be at the most */
	private TensorArray read(DataInputStream in, long most) throws IOException {
		NpyHeader header = NpyHeader.read(in, file);
		Optional<ElementType> named = NpyTypes.of(header.type());
		if (named.isPresent()) {
			return numbers(in, header, named.get(), bytesEach(named.get()), false, most);
		}
		Matcher matcher = TYPE.matcher(header.type());
		if (!matcher.matches()) {
			throw wrongType(header);
		}
		boolean big = matcher.group(1).equals(">");
		String kind = matcher.group(2);
		int size = matcher.group(3).isEmpty() ? 1 : Integer.parseInt(matcher.group(3));
		Optional<ElementType> type = NpyTypes.of(kind + matcher.group(3));
		if (type.isPresent()) {
			return numbers(in, header, type.get(), bytesEach(type.get()), big, most);
		}
		return switch (kind) {
		case "U" -> texts(elements(in, header, 4 * (long) size, most), header, 4 * size, big ? Charset.forName("UTF-32BE") : Charset.forName("UTF-32LE"));
		case "S" -> texts(elements(in, header, size, most), header, size, StandardCharsets.UTF_8);
		case "V" -> numbers(in, header, wanted.filter(known -> bytesEach(known) == size).orElseThrow(() -> wrongType(header)), size, big, most);
		default -> throw wrongType(header);
		};
	}

	private ProblemException wrongType(NpyHeader header) {
		return NpyHeader.unsound("the array's elements have the type %s, which no tensor has here".formatted(header.type()), file);
	}

	private static int bytesEach(ElementType type) {
		return Math.ceilDiv(type.bits(), Byte.SIZE);
	}

	private TensorArray numbers(DataInputStream in, NpyHeader header, ElementType type, int size, boolean big, long most) throws IOException {
		ByteBuffer bytes = elements(in, header, size, most);
		if (big) {
			turn(bytes, type.toString().startsWith("complex") ? size / 2 : size);
		}
		if (type.bits() < Byte.SIZE) {
			bytes = Packing.pack(bytes, type.bits());
		}
		return TensorArray.of(type, header.shape(), bytes);
	}

	/** The elements in row-major order. */
	private ByteBuffer elements(DataInputStream in, NpyHeader header, long size, long most) throws IOException {
		long count = 1;
		for (long dim : header.shape()) {
			count = dim == 0 ? 0 : count > Long.MAX_VALUE / dim ? Long.MAX_VALUE : count * dim;
		}
		if (count > most / Math.max(1, size) || count * size > Integer.MAX_VALUE - Byte.SIZE) {
			throw brokenOff(header);
		}
		byte[] bytes = in.readNBytes((int) (count * size));
		if (bytes.length < count * size) {
			throw brokenOff(header);
		}
		return ByteBuffer.wrap(header.fortran() ? RowMajor.of(bytes, header.shape(), (int) size) : bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private ProblemException brokenOff(NpyHeader header) {
		return new ProblemException(Problem.error("the file holds fewer elements than its shape %s says".formatted(header.shape()), file.toString(),
				"copy the file again from its source"));
	}

	private static void turn(ByteBuffer bytes, int size) {
		byte[] all = bytes.array();
		for (int from = 0; from < all.length; from += size) {
			for (int i = 0; i < size / 2; i++) {
				byte kept = all[from + i];
				all[from + i] = all[from + size - 1 - i];
				all[from + size - 1 - i] = kept;
			}
		}
	}

	/** NumPy fills texts up with zeros. */
	private static TensorArray texts(ByteBuffer bytes, NpyHeader header, int size, Charset charset) {
		List<String> texts = new ArrayList<>();
		long count = header.shape().stream().reduce(1L, Math::multiplyExact);
		for (int i = 0; i < count; i++) {
			String padded = charset.decode(bytes.slice(i * size, size)).toString();
			int end = padded.length();
			while (end > 0 && padded.charAt(end - 1) == 0) {
				end--;
			}
			texts.add(padded.substring(0, end));
		}
		return TensorArray.ofTexts(header.shape(), texts);
	}
}

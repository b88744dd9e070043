package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.onnx.internal.tensor.DatumReader;
import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.ValueType;

import com.google.protobuf.ByteString;

/**
 * Values in ONNX's own messages, as the tests of ONNX hold them: {@code TensorProto}, {@code SequenceProto}, {@code MapProto} and
 * {@code OptionalProto}.
 */
public final class ProtoTensors {

	private ProtoTensors() {
	}

	/**
	 * @param type which message it is, since that does not stand in the file
	 * @throws org.edgeloop.base.ProblemException if the file holds no such message, or one that is not sound
	 * @throws IOException if it cannot be read
	 */
	public static Datum read(Path file, ValueType type) throws IOException {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		return new DatumReader(file, folder).read(ByteString.copyFrom(Files.readAllBytes(file)), type);
	}

	/** @throws IOException if it cannot be written; the file is then as it was */
	public static void write(Path file, Datum datum) throws IOException {
		ByteString message = DatumWriter.bytes(datum);
		AtomicFiles.write(file, message::writeTo);
	}
}

package org.edgeloop.onnx.internal.tensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.model.TensorContents;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;

/** Reads one message of a value. */
public final class DatumReader {

	private static final int DEEPEST = 32;

	/** Of SequenceProto and OptionalProto, which number the kinds of their elements alike. */
	private static final int TENSOR = 3;
	private static final int SPARSE_TENSOR = 4;
	private static final int SEQUENCE = 5;
	private static final int MAP = 6;
	private static final int OPTIONAL = 7;

	private static final int MAP_KEY_TYPE = 2;
	private static final int MAP_KEYS = 3;
	private static final int MAP_TEXT_KEYS = 4;
	private static final int MAP_VALUES = 5;

	private final Path file;
	private final Path folder;

	/** @param folder outside of which no file with content is opened */
	public DatumReader(Path file, Path folder) {
		this.file = file;
		this.folder = folder;
	}

	/** @throws ProblemException if the message is not of that type, or not sound */
	public Datum read(ByteString message, ValueType type) throws IOException {
		try {
			return switch (type) {
			case ValueType.OfTensor _ -> tensor(message);
			case ValueType.OfSequence _ -> sequence(message, 0);
			case ValueType.OfMap _ -> map(message, 0);
			case ValueType.OfOptional _ -> optional(message, 0);
			case ValueType.OfSparseTensor _, ValueType.Opaque _ -> throw unsound("values of the type " + type + " are not read");
			};
		} catch (InvalidProtocolBufferException | IllegalArgumentException e) {
			throw new ProblemException(Problem.error("the file holds no sound value of the type %s: %s".formatted(type, e.getMessage()),
					file.toString(), "give the file that belongs to the value"), e);
		}
	}

	private ProblemException unsound(String what) {
		return new ProblemException(Problem.error(what, file.toString(), "give the file that belongs to the value"));
	}

	private Datum tensor(ByteString message) throws IOException {
		return new Datum.OfTensor(TensorArray.read(TensorContents.tensor(message.asReadOnlyByteBuffer(), folder)));
	}

	private Datum sequence(ByteString message, int depth) throws IOException {
		return new Datum.OfSequence(elements(fields(message, depth), depth));
	}

	private Datum optional(ByteString message, int depth) throws IOException {
		List<Datum> elements = elements(fields(message, depth), depth);
		return new Datum.OfOptional(elements.isEmpty() ? Optional.empty() : Optional.of(elements.getLast()));
	}

	private UnknownFieldSet fields(ByteString message, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw unsound("values lie in each other more than " + DEEPEST + " deep");
		}
		return UnknownFieldSet.parseFrom(message);
	}

	/** Of one kind only, as long as the message is sound. */
	private List<Datum> elements(UnknownFieldSet fields, int depth) throws IOException {
		if (fields.hasField(SPARSE_TENSOR)) {
			throw unsound("sparse tensors are not read");
		}
		List<Datum> elements = new ArrayList<>();
		for (ByteString element : fields.getField(TENSOR).getLengthDelimitedList()) {
			elements.add(tensor(element));
		}
		for (ByteString element : fields.getField(SEQUENCE).getLengthDelimitedList()) {
			elements.add(sequence(element, depth + 1));
		}
		for (ByteString element : fields.getField(MAP).getLengthDelimitedList()) {
			elements.add(map(element, depth + 1));
		}
		for (ByteString element : fields.getField(OPTIONAL).getLengthDelimitedList()) {
			elements.add(optional(element, depth + 1));
		}
		return elements;
	}

	private Datum map(ByteString message, int depth) throws IOException {
		UnknownFieldSet fields = fields(message, depth);
		List<Datum> values = new ArrayList<>();
		for (ByteString sequence : fields.getField(MAP_VALUES).getLengthDelimitedList()) {
			values.addAll(elements(fields(sequence, depth + 1), depth + 1));
		}
		TensorArray keys = keys(fields);
		// a single tensor of shape [n] may stand for n values
		if (values.size() == 1 && keys.elements() != 1 && values.getFirst() instanceof Datum.OfTensor(TensorArray all)) {
			values = Datum.scalars(all);
		}
		if (keys.elements() != values.size()) {
			throw unsound("the map has %d keys and %d values".formatted(keys.elements(), values.size()));
		}
		return new Datum.OfMap(keys, values);
	}

	private static TensorArray keys(UnknownFieldSet fields) throws IOException {
		List<ByteString> texts = fields.getField(MAP_TEXT_KEYS).getLengthDelimitedList();
		if (!texts.isEmpty()) {
			return TensorArray.ofTexts(List.of((long) texts.size()), texts.stream().map(ByteString::toStringUtf8).toList());
		}
		List<Long> keys = new ArrayList<>(fields.getField(MAP_KEYS).getVarintList());
		for (ByteString packed : fields.getField(MAP_KEYS).getLengthDelimitedList()) {
			CodedInputStream in = packed.newCodedInput();
			while (!in.isAtEnd()) {
				keys.add(in.readInt64());
			}
		}
		long code = fields.getField(MAP_KEY_TYPE).getVarintList().stream().findFirst().orElse(0L);
		ElementType type = ElementType.of((int) code).filter(ElementType::isInteger).orElse(ElementType.INT64);
		return TensorArray.ofLongs(type, List.of((long) keys.size()), keys.stream().mapToLong(Long::longValue).toArray());
	}
}

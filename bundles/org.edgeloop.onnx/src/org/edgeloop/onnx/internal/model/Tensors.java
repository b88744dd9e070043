package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;

import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Tensors, as messages hold them: raw, in typed fields, or in other files. */
final class Tensors {

	private final ExternalData external;

	Tensors(ExternalData external) {
		this.external = external;
	}

	Tensor tensor(ByteBuffer message) throws IOException {
		return tensor(TensorProto.parseFrom(aliasing(message)));
	}

	SparseTensor sparse(ByteBuffer message) throws IOException {
		SparseTensorProto sparse = SparseTensorProto.parseFrom(aliasing(message));
		return new SparseTensor(tensor(sparse.getValues()), tensor(sparse.getIndices()), sparse.getDimsList());
	}

	/** Raw content stays where it is. */
	private static CodedInputStream aliasing(ByteBuffer message) {
		CodedInputStream in = CodedInputStream.newInstance(message);
		in.enableAliasing(true);
		return in;
	}

	Tensor tensor(TensorProto proto) throws ProblemException {
		ElementType type = ElementType.of(proto.getDataType()).orElseThrow(() -> new ProblemException(
				Problem.warning("the tensor's elements have the unknown type " + proto.getDataType(), proto.getName(), "use a newer version")));
		if (proto.getDimsList().stream().anyMatch(size -> size < 0)) {
			throw new ProblemException(Problem.warning("the tensor has the impossible shape " + proto.getDimsList(), proto.getName(), "make the model anew"));
		}
		return new Tensor(proto.getName(), type, proto.getDimsList(), proto.getDocString(), content(proto, type));
	}

	private TensorContent content(TensorProto proto, ElementType type) throws ProblemException {
		if (proto.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
			return external.content(proto);
		}
		if (type == ElementType.STRING) {
			List<String> texts = new ArrayList<>();
			proto.getStringDataList().forEach(text -> texts.add(text.toStringUtf8()));
			return new Texts(texts);
		}
		if (proto.hasRawData()) {
			ByteString raw = proto.getRawData();
			return new Elements(raw::asReadOnlyByteBuffer, Optional.empty());
		}
		ByteBuffer packed = packed(proto, type);
		return new Elements(packed::duplicate, Optional.empty());
	}

	/** The typed fields as raw data would hold them. */
	private static ByteBuffer packed(TensorProto proto, ElementType type) {
		int count = Math.max(Math.max(proto.getInt32DataCount(), proto.getInt64DataCount()),
				Math.max(Math.max(proto.getFloatDataCount(), proto.getDoubleDataCount()), proto.getUint64DataCount()));
		ByteBuffer bytes = ByteBuffer.allocate(count * 8).order(ByteOrder.LITTLE_ENDIAN);
		proto.getFloatDataList().forEach(bytes::putFloat);
		proto.getDoubleDataList().forEach(bytes::putDouble);
		proto.getInt64DataList().forEach(bytes::putLong);
		for (long number : proto.getUint64DataList()) {
			put(bytes, number, type.bits());
		}
		for (int number : proto.getInt32DataList()) {
			put(bytes, number, type.bits());
		}
		return bytes.flip();
	}

	private static void put(ByteBuffer bytes, long number, int bits) {
		switch (bits) {
		case 64 -> bytes.putLong(number);
		case 32 -> bytes.putInt((int) number);
		case 16 -> bytes.putShort((short) number);
		default -> bytes.put((byte) number);
		}
	}
}

package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnsafeByteOperations;

import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Tensors, as messages hold them: raw, in typed fields, or in other files. */
final class Tensors {

	private static final String REMEDY = "export the model anew";

	private final ExternalData external;
	private final Consumer<Problem> problems;
	private final Set<String> told = new HashSet<>();

	/** @param problems told of tensors that are kept although their content is not sound */
	Tensors(ExternalData external, Consumer<Problem> problems) {
		this.external = external;
		this.problems = problems;
	}

	Tensor tensor(ByteBuffer message) throws IOException {
		return tensor(TensorProto.parseFrom(aliasing(message)));
	}

	SparseTensor sparse(ByteBuffer message) throws IOException {
		SparseTensorProto sparse = SparseTensorProto.parseFrom(aliasing(message));
		checkShape(sparse.getDimsList(), sparse.getValues().getName());
		return new SparseTensor(tensor(sparse.getValues()), tensor(sparse.getIndices()), sparse.getDimsList());
	}

	/** Raw content stays where it is: neither the message nor the file under it changes its bytes. */
	private static CodedInputStream aliasing(ByteBuffer message) {
		CodedInputStream in = UnsafeByteOperations.unsafeWrap(message).newCodedInput();
		in.enableAliasing(true);
		return in;
	}

	private Tensor tensor(TensorProto proto) throws IOException {
		ElementType type = ElementType.of(proto.getDataType()).orElseThrow(() -> new ProblemException(
				Problem.error("the tensor's elements have the unknown type " + proto.getDataType(), proto.getName(), "use a newer version of Edgeloop")));
		checkShape(proto.getDimsList(), proto.getName());
		if (proto.hasSegment()) {
			throw new ProblemException(Problem.error("the tensor holds only a part (a segment) of its content, which nothing joins", proto.getName(),
					"save the model with whole tensors"));
		}
		TensorContent content = content(proto, type);
		var tensor = new Tensor(proto.getName(), type, proto.getDimsList(), proto.getDocString(), content);
		try {
			if (content instanceof Elements elements) {
				elements.check(tensor);
			} else if (content instanceof Texts texts) {
				texts.check(tensor);
			}
		} catch (ProblemException e) {
			tell(e.problem());
		}
		return tensor;
	}

	/** A missing file is told of once, however many tensors are in it. */
	private void tell(Problem problem) {
		if (told.add(problem.toLine())) {
			problems.accept(problem);
		}
	}

	private static void checkShape(List<Long> dims, String name) throws ProblemException {
		if (dims.stream().anyMatch(size -> size < 0)) {
			throw new ProblemException(Problem.error("the tensor has the impossible shape " + dims, name, REMEDY));
		}
	}

	private TensorContent content(TensorProto proto, ElementType type) throws ProblemException {
		if (type == ElementType.STRING) {
			return new Texts(proto.getStringDataList().stream().map(ByteString::toStringUtf8).toList());
		}
		if (proto.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
			return external.content(proto);
		}
		ByteString raw = proto.getRawData();
		return new Elements(proto.hasRawData() ? raw.asReadOnlyByteBuffer() : TypedFields.packed(proto, type));
	}
}

package org.edgeloop.onnx.internal.run;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.ValueType;

import ai.onnx.proto.OnnxMl.TypeProto;

/** Types of values as messages, without shapes. */
final class TypeProtos {

	private TypeProtos() {
	}

	/** @throws ProblemException if it is not known what kind of value it is */
	static TypeProto of(ValueType type) throws ProblemException {
		return switch (type) {
		case ValueType.OfTensor(ElementType element, _) -> Protos.tensor(element);
		case ValueType.OfSequence(var element) when element.isPresent() ->
			TypeProto.newBuilder().setSequenceType(TypeProto.Sequence.newBuilder().setElemType(of(element.get()))).build();
		case ValueType.OfOptional(var element) when element.isPresent() ->
			TypeProto.newBuilder().setOptionalType(TypeProto.Optional.newBuilder().setElemType(of(element.get()))).build();
		default -> throw new ProblemException(Problem.error("no value of the type %s can be made".formatted(type), "", "give it a value"));
		};
	}
}

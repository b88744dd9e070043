package org.edgeloop.onnx.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.ModelProto;

/** Models as messages that can be changed in memory. */
final class ModelProtos {

	private static final int DEEPEST = 200;

	private ModelProtos() {
	}

	static ModelProto read(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			CodedInputStream in = CodedInputStream.newInstance(stream);
			in.setRecursionLimit(DEEPEST);
			in.setSizeLimit(Integer.MAX_VALUE);
			return ModelProto.parseFrom(in);
		} catch (InvalidProtocolBufferException e) {
			throw new ProblemException(Problem.error("the file is damaged: " + e.getMessage(), file.toString(), "fetch or make it anew"), e);
		}
	}

	/**
	 * Sees to it that ONNX Runtime opens no file outside the model's folder.
	 *
	 * @throws ProblemException if the model names one there
	 */
	static void checkFiles(Model model) throws IOException {
		Path folder = Objects.requireNonNull(model.file().toAbsolutePath().getParent());
		for (Graph graph : model.graphs()) {
			for (Tensor tensor : graph.initializers().values()) {
				checkFile(tensor, folder);
			}
			for (Node node : graph.nodes()) {
				for (Attribute attribute : node.attributes().values()) {
					if (attribute instanceof Attribute.OfTensor(Tensor tensor)) {
						checkFile(tensor, folder);
					}
				}
			}
		}
	}

	private static void checkFile(Tensor tensor, Path folder) throws IOException {
		Path file = tensor.externalFile().orElse(folder);
		if (Files.exists(file) ? !file.toRealPath().startsWith(folder.toRealPath()) : !file.normalize().startsWith(folder.normalize())) {
			throw new ProblemException(Problem.error("the content of the tensor '%s' lies outside the model's folder".formatted(tensor.name()),
					file.toString(), "put it beside the model"));
		}
	}
}

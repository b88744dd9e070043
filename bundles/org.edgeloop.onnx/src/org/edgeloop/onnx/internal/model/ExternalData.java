package org.edgeloop.onnx.internal.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** The files beside a model that hold tensors; nothing outside its folder is ever opened. */
final class ExternalData {

	private final Path folder;

	ExternalData(Path folder) {
		this.folder = folder;
	}

	/** @throws ProblemException if the message does not say where the content is */
	Elements content(TensorProto proto) throws ProblemException {
		Map<String, String> entries = new HashMap<>();
		for (StringStringEntryProto entry : proto.getExternalDataList()) {
			entries.putIfAbsent(entry.getKey(), entry.getValue());
		}
		try {
			Path file = folder.resolve(entries.getOrDefault("location", ""));
			long offset = Long.parseLong(entries.getOrDefault("offset", "0"));
			long length = Long.parseLong(entries.getOrDefault("length", "-1"));
			return new Elements(new FileRegion(folder, file, offset, length), Optional.of(file));
		} catch (NumberFormatException | InvalidPathException _) {
			throw new ProblemException(Problem.error("the place of the tensor's content cannot be read: " + entries, proto.getName(),
					"export the model anew"));
		}
	}
}

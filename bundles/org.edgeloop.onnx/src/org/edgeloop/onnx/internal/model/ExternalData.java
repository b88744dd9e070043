package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

	TensorContent content(TensorProto proto) throws ProblemException {
		Map<String, String> entries = proto.getExternalDataList().stream().collect(Collectors.toMap(StringStringEntryProto::getKey,
				StringStringEntryProto::getValue, (first, _) -> first));
		String location = entries.getOrDefault("location", "");
		try {
			long offset = Long.parseLong(entries.getOrDefault("offset", "0"));
			long length = Long.parseLong(entries.getOrDefault("length", "-1"));
			Path file = folder.resolve(location);
			return new Elements(() -> open(file, offset, length), Optional.of(file));
		} catch (NumberFormatException | InvalidPathException e) {
			throw new ProblemException(Problem.warning("the place of the tensor's content cannot be read: " + entries, proto.getName(), "make the model anew"));
		}
	}

	private ByteBuffer open(Path file, long offset, long length) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("the file with the tensor's content is missing", file.toString(), "put it beside the model"));
		}
		if (!file.toRealPath().startsWith(folder.toRealPath())) {
			throw new ProblemException(Problem.error("the tensor's content lies outside the model's folder and is not read", file.toString(),
					"put it beside the model"));
		}
		try (FileChannel channel = FileChannel.open(file)) {
			long size = length < 0 ? channel.size() - offset : length;
			if (offset < 0 || size < 0 || offset + size > channel.size()) {
				throw new ProblemException(Problem.error("the tensor's content goes from byte %d to %d, and the file has %d".formatted(offset,
						offset + size, channel.size()), file.toString(), "fetch the file anew"));
			}
			if (size > Integer.MAX_VALUE) {
				throw new ProblemException(Problem.error("the tensor's content has more than 2 GB", file.toString(), ""));
			}
			return channel.map(FileChannel.MapMode.READ_ONLY, offset, size);
		}
	}
}

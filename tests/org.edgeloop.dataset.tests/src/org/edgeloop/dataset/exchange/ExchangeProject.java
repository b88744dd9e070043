package org.edgeloop.dataset.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;

/** A project with recordings of any length that take no room on the disk, for labels to come and go. */
final class ExchangeProject {

	private static final int WAV_HEADER = 44;

	final Path folder;

	ExchangeProject(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
		describe("");
	}

	/** @param recordings the rules for recordings, as JSON */
	void describe(String recordings) throws IOException {
		Files.writeString(folder.resolve("dataset.json"),
				"{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"rig\", \"recordings\": [" + recordings + "]}");
	}

	/** Makes a recording of zeros with the channels {@code ch1} and {@code ch2}, 8 bits each. */
	String wav(String name, int sampleRate, long samples) throws IOException {
		Path file = folder.resolve("data").resolve(name);
		Files.createDirectories(file.getParent());
		long bytes = 2 * samples;
		ByteBuffer header = ByteBuffer.allocate(WAV_HEADER).order(ByteOrder.LITTLE_ENDIAN);
		header.put(ascii("RIFF")).putInt((int) (bytes + 36)).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 2)
				.putInt(sampleRate).putInt(2 * sampleRate).putShort((short) 2).putShort((short) 8).put(ascii("data")).putInt((int) bytes);
		Files.write(file, header.array());
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(WAV_HEADER + bytes);
		}
		return "data/" + name;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Makes a recording that is a table. */
	String csv(String name, String text) throws IOException {
		Path file = folder.resolve("data").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		return "data/" + name;
	}

	void label(String recording, long samples, double rate, String... lines) throws IOException {
		Path file = LabelFiles.fileFor(folder, recording);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "{\n\"format\":\"edgeloop-labels\",\n\"version\":2,\n\"recording\":\"" + recording + "\",\n\"samples\":"
				+ samples + ",\n\"sampleRate\":" + rate + ",\n\"labels\":[\n" + String.join(",\n", lines) + "\n]\n}\n");
	}

	Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	/** @return the labels that a recording has, in the file's order */
	List<Label> labels(String recording) throws IOException {
		Path file = LabelFiles.fileFor(folder, recording);
		return Files.exists(file) ? LabelFiles.read(file).getLabels() : List.of();
	}

	/** @return the labels' lines, without the ids */
	List<String> lines(String recording) throws IOException {
		Path file = LabelFiles.fileFor(folder, recording);
		return Files.readAllLines(file).stream().filter(line -> line.startsWith("{\"id\""))
				.map(line -> line.replaceFirst("^\\{\"id\":\"[^\"]*\",", "{").replaceFirst(",$", "")).toList();
	}

	ImportPlan take(String format, String recording, List<String> mapping, Path... files) throws IOException {
		return importing(format, recording, mapping, files).run(Progress.NONE);
	}

	ImportPlan take(String format, Path... files) throws IOException {
		return take(format, "", List.of(), files);
	}

	ImportLabelsOperation importing(String format, String recording, List<String> mapping, Path... files) throws IOException {
		return new ImportLabelsOperation(folder, Arrays.asList(files), LabelExchange.find(format), recording, ExchangeOptions.parse(mapping),
				false);
	}

	ExportLabelsOperation.Result give(String format, Path out, String... mapping) throws IOException {
		return new ExportLabelsOperation(folder, List.of(), LabelExchange.find(format), out, ExchangeOptions.parse(List.of(mapping)))
				.run(Progress.NONE);
	}
}

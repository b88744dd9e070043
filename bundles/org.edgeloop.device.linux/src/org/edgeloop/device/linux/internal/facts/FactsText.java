package org.edgeloop.device.linux.internal.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edgeloop.device.linux.BoardFacts;
import org.edgeloop.device.linux.BoardFacts.Runtime;

/** Reads what {@code facts.sh} says. Lines of no known form, as greetings of shells are, count for nothing. */
public final class FactsText {

	private static final long KIB = 1024;
	private static final Pattern L4T = Pattern.compile("R(\\d+) \\(release\\), REVISION: ([\\d.]+)");

	/** Keys of what runs models, with the names that people know. */
	private static final Map<String, String> RUNTIMES = new LinkedHashMap<>();
	static {
		RUNTIMES.put("libonnxruntime", "ONNX Runtime");
		RUNTIMES.put("python-onnxruntime", "ONNX Runtime for Python");
		RUNTIMES.put("python-onnxruntime-gpu", "ONNX Runtime for Python, with CUDA");
		RUNTIMES.put("python-onnxruntime-openvino", "ONNX Runtime for Python, with OpenVINO");
		RUNTIMES.put("tensorrt", "TensorRT");
		RUNTIMES.put("trtexec", "trtexec");
		RUNTIMES.put("java", "Java");
		RUNTIMES.put("python", "Python");
	}

	private final Map<String, String> values = new HashMap<>();

	public FactsText(String text) {
		for (String line : text.lines().toList()) {
			int sign = line.indexOf('=');
			if (sign > 0) {
				values.putIfAbsent(line.substring(0, sign), line.substring(sign + 1).strip());
			}
		}
	}

	public BoardFacts facts() {
		String[] disk = values.getOrDefault("disk", "").split(" ");
		return new BoardFacts(values.getOrDefault("host", ""), text("model").or(() -> text("processor")), values.getOrDefault("machine", "unknown"),
				count("bits"), count("cores"), kibibytes(values.getOrDefault("memory", "")), kibibytes(values.getOrDefault("available", "")),
				kibibytes(disk[0]), kibibytes(disk.length < 2 ? "" : disk[1]), text("os"), text("kernel"), text("systemd"), jetson(), runtimes(),
				Stream.of("vcgencmd", "tegrastats").filter(values::containsKey).toList());
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
	}

	private OptionalInt count(String key) {
		String value = values.getOrDefault(key, "");
		return value.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	private static OptionalLong kibibytes(String value) {
		return value.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(value) * KIB) : OptionalLong.empty();
	}

	private Optional<String> jetson() {
		List<String> parts = new ArrayList<>();
		text("jetpack").ifPresent(version -> parts.add("JetPack " + version));
		text("tegra").ifPresent(release -> parts.add("L4T " + l4t(release)));
		return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
	}

	/** @param release as {@code # R35 (release), REVISION: 4.1, GCID: 33958178, BOARD: t186ref, …}. @return as {@code 35.4.1} */
	private static String l4t(String release) {
		Matcher form = L4T.matcher(release);
		return form.find() ? form.group(1) + "." + form.group(2) : release;
	}

	private List<Runtime> runtimes() {
		return RUNTIMES.entrySet().stream().filter(entry -> text(entry.getKey()).isPresent())
				.map(entry -> new Runtime(entry.getValue(), values.get(entry.getKey()))).toList();
	}
}

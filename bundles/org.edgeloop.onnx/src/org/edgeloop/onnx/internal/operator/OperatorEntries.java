package org.edgeloop.onnx.internal.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.operator.OperatorDescription;

/** The facts of operators, with their texts. */
public final class OperatorEntries {

	/** Reads the files when the catalogue is first asked. */
	private static final class Loaded {

		static final OperatorEntries ENTRIES = new OperatorEntries();
	}

	private final OperatorFacts facts = new OperatorFacts(lines("operator-facts.txt"));
	private final OperatorTexts texts = new OperatorTexts(lines("operator-texts.txt"));
	private final Map<String, List<Long>> versions = facts.versions();

	private OperatorEntries() {
	}

	public static OperatorEntries all() {
		return Loaded.ENTRIES;
	}

	private static List<String> lines(String file) {
		try (InputStream in = OperatorEntries.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing in the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Optional<OperatorDescription> of(String domain, String operator, long opset) {
		String key = domain + "." + operator;
		return versions.getOrDefault(key, List.of()).stream().filter(version -> version <= opset).reduce((_, later) -> later)
				.map(version -> description(key, version));
	}

	public List<OperatorDescription> newest() {
		return versions.entrySet().stream().map(entry -> description(entry.getKey(), entry.getValue().getLast())).toList();
	}

	private OperatorDescription description(String key, long version) {
		int dot = key.lastIndexOf('.');
		String domain = key.substring(0, dot);
		String operator = key.substring(dot + 1);
		String name = domain.equals(Model.DEFAULT_DOMAIN) ? operator : key;
		OperatorTexts.Meanings meanings = texts.meanings(name);
		return new OperatorDescription(domain, operator, version, facts.isDeprecated(key, version), versions.getOrDefault(key, List.of()),
				texts.summary(name), facts.parameters(key, version, "in", meanings), facts.parameters(key, version, "out", meanings),
				facts.attributes(key, version, meanings));
	}
}

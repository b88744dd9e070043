package org.edgeloop.dvc.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.internal.template.CommandArguments;
import org.edgeloop.dvc.internal.template.Scope;
import org.edgeloop.dvc.internal.template.Template;
import org.edgeloop.dvc.internal.template.TemplateException;
import org.edgeloop.dvc.internal.template.VariableFiles;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.value.Value;

/** Reads one {@code dvc.yaml}: its variables first, then what stands at the top, then stage after stage. */
final class PipelineReader {

	private static final String STAGES = "stages";
	private static final String PLOTS = "plots";
	private static final Set<String> KEYS = Set.of(STAGES, "vars", PLOTS, "params", "metrics", "artifacts", "datasets");

	private final String path;
	private final YamlDocument document;
	private final Fields top;
	private final StageResolver resolver;
	private final Template template;
	private final List<StageEntry> stages = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	PipelineReader(RepositoryFiles files, String path, YamlDocument document, CommandArguments arguments) throws IOException {
		this.path = path;
		this.document = document;
		this.top = Fields.of(document.value(), path);
		checkKeys();
		Scope scope = scope(new VariableFiles(files));
		this.resolver = new StageResolver(files, path, folder(path), scope, arguments);
		this.template = new Template(scope, arguments);
	}

	private void checkKeys() throws ProblemException {
		for (YamlNode.Entry entry : document.mapping().entries()) {
			if (!(entry.key().value() instanceof Value.Text(String key)) || !KEYS.contains(key)) {
				throw Fields.problem("extra keys not allowed: '" + entry.key().text() + "'", YamlDocument.at(path, entry.line()));
			}
		}
	}

	private static String folder(String path) {
		return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
	}

	private Scope scope(VariableFiles variables) throws IOException {
		try {
			Scope defaults = variables.withDefaults(Scope.EMPTY, folder(path), ParamsDependency.DEFAULT_FILE);
			return variables.with(defaults, StageResolver.variables(top), folder(path), "");
		} catch (TemplateException e) {
			throw problem("vars", e);
		}
	}

	private ProblemException problem(String key, TemplateException e) {
		int line = document.mapping().entry(key).map(YamlNode.Entry::line).orElse(0);
		return Fields.problem("failed to parse '" + key + "' in '" + path + "': " + e.sentence(), YamlDocument.at(path, line));
	}

	PipelineFile read() throws IOException {
		readStages();
		return new PipelineFile(path, List.copyOf(stages), texts("metrics"), texts("params"), filled(PLOTS), artifacts(),
				filled("datasets"), List.copyOf(problems));
	}

	private void readStages() throws IOException {
		YamlNode node = document.mapping().entry(STAGES).map(YamlNode.Entry::node).orElse(document.mapping());
		for (var entry : top.mapping(STAGES).entries().entrySet()) {
			if (!(entry.getKey() instanceof Value.Text(String name))) {
				throw Fields.problem("The name of a stage is no text", path);
			}
			int line = node instanceof YamlNode.Mapping mapping ? mapping.entry(name).map(YamlNode.Entry::line).orElse(0) : 0;
			try {
				stages.addAll(resolver.resolve(name, Fields.of(entry.getValue(), YamlDocument.at(path, line)), line));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}

	private List<Value> filled(String key) throws ProblemException {
		List<Value> filled = new ArrayList<>();
		for (Value item : items(key)) {
			filled.add(fill(key, item));
		}
		return filled;
	}

	/** DVC 2 had its plots in a mapping, where a list of mappings is now. */
	private List<Value> items(String key) throws ProblemException {
		if (key.equals(PLOTS) && top.value(key).orElse(Value.NULL) instanceof Value.Mapping(var entries)) {
			return entries.entrySet().stream().<Value>map(entry -> new Value.Mapping(Map.of(entry.getKey(), entry.getValue()))).toList();
		}
		return top.items(key);
	}

	private Value fill(String key, Value value) throws ProblemException {
		try {
			return template.fill(value);
		} catch (TemplateException e) {
			throw problem(key, e);
		}
	}

	private List<String> texts(String key) throws ProblemException {
		Map<Value, Value> filled = new LinkedHashMap<>();
		filled.put(Value.of(key), new Value.Sequence(filled(key)));
		return new Fields(new Value.Mapping(filled), path).texts(key);
	}

	private Value.Mapping artifacts() throws ProblemException {
		return (Value.Mapping) fill("artifacts", top.mapping("artifacts"));
	}
}

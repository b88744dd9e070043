package org.edgeloop.dvc.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.internal.template.CommandArguments;
import org.edgeloop.dvc.internal.template.Scope;
import org.edgeloop.dvc.internal.template.StageLoop;
import org.edgeloop.dvc.internal.template.Template;
import org.edgeloop.dvc.internal.template.TemplateException;
import org.edgeloop.dvc.internal.template.VariableFiles;
import org.edgeloop.dvc.value.Value;

/** Makes stages of their definitions: one, or one for each round of a loop. */
final class StageResolver {

	private static final String FOREACH = "foreach";
	private static final String DO = "do";
	private static final String MATRIX = "matrix";
	private static final String VARS = "vars";
	private static final String WDIR = "wdir";

	private final VariableFiles variables;
	private final String path;
	private final String folder;
	private final Scope scope;
	private final CommandArguments arguments;

	/**
	 * @param path of the {@code dvc.yaml} from the repository's root
	 * @param folder that it is in; empty for the root
	 */
	StageResolver(RepositoryFiles files, String path, String folder, Scope scope, CommandArguments arguments) {
		this.variables = new VariableFiles(files);
		this.path = path;
		this.folder = folder;
		this.scope = scope;
		this.arguments = arguments;
	}

	/** @return the list under {@code vars}, in which nothing is filled in */
	static List<Value> variables(Fields fields) throws ProblemException {
		List<Value> vars = fields.items(VARS);
		if (Template.isTemplate(new Value.Sequence(vars))) {
			throw Fields.problem("failed to parse 'vars': interpolating is not allowed", fields.where());
		}
		return vars;
	}

	List<StageEntry> resolve(String name, Fields definition, int line) throws IOException {
		if (definition.value(MATRIX).isPresent()) {
			return loop(name, MATRIX, new Fields(definition.without(Set.of(MATRIX)), definition.where()), definition, line);
		}
		if (definition.value(FOREACH).isPresent() || definition.value(DO).isPresent()) {
			checkLoop(name, definition);
			return loop(name, FOREACH, Fields.of(definition.value(DO).orElse(Value.NULL), definition.where()), definition, line);
		}
		return List.of(stage(name, definition, scope, line));
	}

	private static void checkLoop(String name, Fields definition) throws ProblemException {
		if (!definition.without(Set.of(FOREACH, DO)).entries().isEmpty()) {
			throw Fields.problem("the stage '" + name + "' has more than 'foreach' and 'do'", definition.where());
		}
		if (definition.value(FOREACH).isEmpty() || definition.value(DO).isEmpty()) {
			throw Fields.problem("the stage '" + name + "' needs both 'foreach' and 'do'", definition.where());
		}
	}

	private List<StageEntry> loop(String name, String kind, Fields body, Fields definition, int line) throws IOException {
		List<StageEntry> stages = new ArrayList<>();
		for (var round : rounds(name, kind, definition).entrySet()) {
			stages.add(stage(name + "@" + round.getKey(), body, scope.inLoop(round.getValue()), line));
		}
		return stages;
	}

	private Map<String, Map<String, Value>> rounds(String name, String kind, Fields definition) throws ProblemException {
		try {
			Value data = new Template(scope, arguments).fill(definition.value(kind).orElse(Value.NULL));
			return kind.equals(MATRIX) ? StageLoop.matrix(data) : StageLoop.foreach(data);
		} catch (TemplateException e) {
			throw problem("stages." + name + "." + kind, e, definition);
		}
	}

	private StageEntry stage(String name, Fields definition, Scope outer, int line) throws IOException {
		StageFormat.checkKeys(name, definition);
		String wdir = wdir(name, definition, outer);
		Scope inner = inner(name, definition, outer, wdir);
		var template = new Template(inner, arguments);
		Map<Value, Value> filled = new LinkedHashMap<>();
		for (var entry : definition.without(Set.of(VARS)).entries().entrySet()) {
			String key = ((Value.Text) entry.getKey()).value();
			try {
				filled.put(entry.getKey(), template.fill(entry.getValue(), key));
			} catch (TemplateException e) {
				throw problem("stages." + name + "." + key, e, definition);
			}
		}
		return StageFormat.read(name, new Fields(new Value.Mapping(filled), definition.where() + ": stage " + name), line);
	}

	private String wdir(String name, Fields definition, Scope outer) throws ProblemException {
		try {
			return new Template(outer, arguments).text(definition.value(WDIR).orElse(Value.of("")));
		} catch (TemplateException e) {
			throw problem("stages." + name + "." + WDIR, e, definition);
		}
	}

	private Scope inner(String name, Fields definition, Scope outer, String wdir) throws IOException {
		try {
			return variables.with(outer, variables(definition), VariableFiles.join(folder, wdir), name + ".");
		} catch (TemplateException e) {
			throw problem("stages." + name + "." + VARS, e, definition);
		}
	}

	private ProblemException problem(String what, TemplateException e, Fields definition) {
		return Fields.problem("failed to parse '" + what + "' in '" + path + "': " + e.sentence(), definition.where());
	}
}

package org.edgeloop.dvc.internal.template;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.internal.pipeline.ParameterFile;
import org.edgeloop.dvc.value.Value;

/** Loads what stands under {@code vars}: mappings, files, and parts of files after a colon. */
public final class VariableFiles {

	private final RepositoryFiles files;

	public VariableFiles(RepositoryFiles files) {
		this.files = files;
	}

	/** @return the scope with the variables of a file, if there is such a file */
	public Scope withDefaults(Scope scope, String folder, String file) throws IOException, TemplateException {
		String path = join(folder, file);
		return files.read(path).isEmpty() ? scope : load(scope, path, file, Set.of());
	}

	/**
	 * @param vars a list of texts and mappings
	 * @param folder that files go from, from the repository's root; empty for the root
	 * @param owner names the list in messages
	 */
	public Scope with(Scope scope, List<Value> vars, String folder, String owner) throws IOException, TemplateException {
		Scope all = scope;
		for (int i = 0; i < vars.size(); i++) {
			all = switch (vars.get(i)) {
			case Value.Text(String item) -> fromFile(all, item, folder);
			case Value.Mapping mapping -> all.with(mapping, owner + "vars[" + i + "]");
			default -> throw new TemplateException("expected str or dict in 'vars'");
			};
		}
		return all;
	}

	private Scope fromFile(Scope scope, String item, String folder) throws IOException, TemplateException {
		int colon = item.indexOf(':');
		String path = join(folder, colon < 0 ? item : item.substring(0, colon));
		Set<String> keys = new LinkedHashSet<>(colon < 0 ? List.of() : List.of(item.substring(colon + 1).split(",")));
		keys.remove("");
		Optional<Set<String>> known = scope.imported(path);
		if (known.isPresent()) {
			if (keys.isEmpty() && known.get().isEmpty()) {
				return scope;
			}
			check(known.get(), keys, item);
		}
		return load(scope, path, item, keys);
	}

	private static void check(Set<String> known, Set<String> keys, String item) throws TemplateException {
		if (!keys.isEmpty() && known.isEmpty()) {
			throw new TemplateException("cannot partially load '" + item + "' as it's already loaded.");
		}
		if (keys.isEmpty() || known.stream().anyMatch(keys::contains)) {
			throw new TemplateException("cannot load '" + item + "' as it's partially loaded already");
		}
	}

	private Scope load(Scope scope, String path, String item, Set<String> keys) throws IOException, TemplateException {
		byte[] content = files.read(path).orElseThrow(() -> new TemplateException("'" + path + "' does not exist"));
		if (!(ParameterFile.read(content, path) instanceof Value.Mapping all)) {
			throw new TemplateException("expected a dictionary in file '" + path + "'");
		}
		return scope.with(keys.isEmpty() ? all : part(all, keys, path), item).importing(path, keys);
	}

	private static Value.Mapping part(Value.Mapping all, Set<String> keys, String path) throws TemplateException {
		Map<Value, Value> part = new LinkedHashMap<>();
		for (String key : keys) {
			part.put(Value.of(key), all.get(key).orElseThrow(() -> new TemplateException("could not find '" + key + "' in '" + path + "'")));
		}
		return new Value.Mapping(part);
	}

	/** @return a path from the repository's root without {@code .}, and {@code ..} where it can be done */
	public static String join(String folder, String path) {
		Deque<String> names = new ArrayDeque<>();
		for (String name : (folder + "/" + path).split("/")) {
			if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
				names.removeLast();
			} else if (!name.isEmpty() && !name.equals(".")) {
				names.add(name);
			}
		}
		return String.join("/", names);
	}
}

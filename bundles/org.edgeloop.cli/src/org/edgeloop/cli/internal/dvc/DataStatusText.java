package org.edgeloop.cli.internal.dvc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.edgeloop.dvc.data.TrackedChanges;
import org.edgeloop.dvc.data.TrackedChanges.Change;
import org.edgeloop.dvc.data.TrackedChanges.State;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** What differs between the last commit, the pointers and the workspace, as DVC prints it. */
final class DataStatusText {

	private static final String INDENT = "        ";

	/** What is told of one kind, in DVC's order, by DVC's key. */
	private enum Section {
		NOT_IN_CACHE("Not in cache:", "use \"dvc fetch <file>...\" to download files"),
		NOT_IN_REMOTE("Not in remote:", "use \"dvc push <file>...\" to upload files"),
		COMMITTED("DVC committed changes:", "git commit the corresponding dvc files to update the repo"),
		UNCOMMITTED("DVC uncommitted changes:", "use \"dvc commit <file>...\" to track changes",
				"use \"dvc checkout <file>...\" to discard changes"),
		UNTRACKED("Untracked files:", "use \"git add <file> ...\" or \"dvc add <file>...\" to commit to git or to dvc"),
		UNCHANGED("DVC unchanged files:");

		private final String label;
		private final List<String> hints;

		Section(String label, String... hints) {
			this.label = label;
			this.hints = List.of(hints);
		}
	}

	private final TrackedChanges changes;
	private final SequencedMap<Section, List<String>> lines = new LinkedHashMap<>();
	private final Map<Value, Value> json = new LinkedHashMap<>();

	/**
	 * @param absent what the remotes lack
	 * @param untracked from the working folder
	 * @param withUnchanged whether is told what did not change
	 */
	DataStatusText(TrackedChanges changes, List<String> absent, List<String> untracked, boolean withUnchanged) {
		this.changes = changes;
		put(Section.NOT_IN_CACHE, changes.notInCache());
		put(Section.NOT_IN_REMOTE, absent);
		putChanges(Section.COMMITTED, changes.committed());
		putChanges(Section.UNCOMMITTED, changes.uncommitted());
		put(Section.UNTRACKED, untracked);
		put(Section.UNCHANGED, withUnchanged ? changes.unchanged() : List.of());
	}

	private void put(Section section, List<String> paths) {
		if (!paths.isEmpty()) {
			lines.put(section, paths);
			json.put(key(section), values(paths));
		}
	}

	/** By what has become of them, beginning with that of the first. */
	private void putChanges(Section section, List<Change> changed) {
		SequencedMap<State, List<String>> byState = new LinkedHashMap<>();
		changed.forEach(change -> byState.computeIfAbsent(change.state(), _ -> new ArrayList<>()).add(change.path()));
		Map<Value, Value> states = new LinkedHashMap<>();
		List<String> texts = new ArrayList<>();
		byState.forEach((state, paths) -> {
			String word = state.name().toLowerCase(Locale.ROOT);
			states.put(Value.of(word), values(paths));
			paths.forEach(path -> texts.add(word + ": " + path));
		});
		if (!texts.isEmpty()) {
			lines.put(section, texts);
			json.put(key(section), new Value.Mapping(states));
		}
	}

	private static Value key(Section section) {
		return Value.of(section.name().toLowerCase(Locale.ROOT));
	}

	private static Value values(List<String> paths) {
		return new Value.Sequence(paths.stream().<Value>map(Value::of).toList());
	}

	String json() {
		return PythonJson.write(new Value.Mapping(json)) + "\n";
	}

	String text() {
		var text = new StringBuilder();
		lines.forEach((section, items) -> {
			text.append(text.isEmpty() ? "" : "\n").append(section.label).append('\n');
			section.hints.forEach(hint -> text.append("  (").append(hint).append(")\n"));
			items.forEach(item -> text.append(INDENT).append(item).append('\n'));
		});
		if (lines.isEmpty()) {
			text.append(changes.git().filter(TrackedChanges.Git::empty).isPresent() ? "No changes in an empty git repo.\n" : "No changes.\n");
		}
		if (changes.git().filter(TrackedChanges.Git::dirty).isPresent()) {
			text.append("(there are ").append(lines.isEmpty() ? "" : "other ").append("changes not tracked by dvc, use \"git status\" to see)\n");
		}
		return text.toString();
	}
}

package org.edgeloop.pipeline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.pipeline.StagePath.Flag;
import org.edgeloop.dvc.pipeline.StageReason;
import org.edgeloop.dvc.pipeline.StageReason.Kind;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * A file, a folder or a parameter of a stage.
 *
 * @param role what it is to the stage
 * @param name the path from the stage's folder, or file and name of the parameter
 * @param state what of it differs, in DVC's word; empty for nothing
 * @param before the value, or size and content, at the last run; empty if that is not known
 * @param now the value of a parameter; empty for files, whose content nobody asks without need
 */
public record StagePart(Role role, String name, String state, String before, String now) {

	/** What something is to a stage. */
	public enum Role {
		READS("reads"), PARAMETER("parameter"), MAKES("makes"), METRIC("makes, metric"), PLOT("makes, plot");

		private final String word;

		Role(String word) {
			this.word = word;
		}

		public String word() {
			return word;
		}

		private static Role of(StagePath output) {
			return output.has(Flag.METRIC) ? METRIC : output.has(Flag.PLOT) ? PLOT : MAKES;
		}
	}

	private static final int HASH_DIGITS = 8;

	/** @return all that a stage reads, hangs on and makes */
	public static List<StagePart> of(StageRow row) {
		Map<String, DataState> read = new LinkedHashMap<>();
		Map<String, DataState> made = new LinkedHashMap<>();
		row.lock().ifPresent(lock -> {
			lock.deps().forEach(each -> read.put(each.path(), each.state()));
			lock.outs().forEach(each -> made.put(each.path(), each.state()));
		});
		List<StagePart> parts = new ArrayList<>();
		row.stage().dependencies().forEach(path -> parts.add(file(Role.READS, path, read, word(row, Kind.DEPENDENCY, path.name()))));
		row.stage().parameters().forEach(file -> parts.addAll(parameters(row, file)));
		row.stage().outputs().forEach(path -> parts.add(file(Role.of(path), path, made, word(row, Kind.OUTPUT, path.name()))));
		return parts;
	}

	private static StagePart file(Role role, StagePath path, Map<String, DataState> known, String word) {
		String before = Optional.ofNullable(known.get(path.name())).map(StagePart::content).orElse("");
		return new StagePart(role, path.name(), word, before, "");
	}

	private static String content(DataState state) {
		DataHash hash = state.hash();
		String size = state.size() < 0 ? "" : ByteSize.text(state.size());
		String files = state.files() < 0 ? "" : (state.files() == 1 ? " in 1 file" : " in %,d files".formatted(state.files()));
		return size + files + (hash == null ? "" : ", " + hash.value().substring(0, Math.min(HASH_DIGITS, hash.value().length())));
	}

	private static String word(StageRow row, Kind kind, String path) {
		return row.reasons().stream().filter(reason -> reason.kind() == kind && isPath(reason.path(), path)).map(StageReason::word).findFirst().orElse("");
	}

	/** Reasons name files from the working folder, stages from theirs. */
	private static boolean isPath(String fromWorkingFolder, String fromStage) {
		return fromWorkingFolder.equals(fromStage) || fromWorkingFolder.endsWith("/" + fromStage);
	}

	private static List<StagePart> parameters(StageRow row, StageParameters file) {
		Map<String, String> before = new LinkedHashMap<>();
		row.lock().map(LockEntry::params).map(params -> params.get(file.name()))
				.ifPresent(values -> values.entries().forEach((key, value) -> before.put(text(key), text(value))));
		Map<String, StageReason> changes = new LinkedHashMap<>();
		row.reasons().stream().filter(reason -> reason.kind() == Kind.PARAMETER && isPath(reason.path(), file.name())).forEach(reason -> changes.put(reason.key(), reason));
		Set<String> keys = new LinkedHashSet<>(file.keys());
		if (keys.isEmpty()) {
			keys.addAll(before.keySet());
		}
		keys.addAll(changes.keySet());
		// What is said of the file as a whole holds for each of its parameters.
		Optional<StageReason> ofAll = Optional.ofNullable(changes.get(""));
		if (keys.size() > 1) {
			keys.remove("");
		}
		return keys.stream().map(key -> parameter(key.isEmpty() ? file.name() : file.name() + ":" + key, Optional.ofNullable(before.get(key)).orElse(""),
				Optional.ofNullable(changes.get(key)).or(() -> ofAll), row.state().isPresent())).toList();
	}

	private static StagePart parameter(String name, String before, Optional<StageReason> change, boolean isLookedAt) {
		String now = change.map(StageReason::after).orElse(isLookedAt ? before : "");
		return new StagePart(Role.PARAMETER, name, change.map(StageReason::word).orElse(""), before, now);
	}

	private static String text(Value value) {
		return value instanceof Value.Text(String text) ? text : PythonJson.write(value);
	}
}

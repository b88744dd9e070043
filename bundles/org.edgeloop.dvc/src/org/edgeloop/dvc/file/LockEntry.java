package org.edgeloop.dvc.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * What a stage was when it last ran: an entry of {@code dvc.lock} or of the run cache.
 *
 * @param params values by file and dotted name, in the order of the file
 */
public record LockEntry(StageCommand cmd, List<DataDependency> deps, Map<String, Value.Mapping> params, List<DataOutput> outs) {

	/** They follow from the hashes. */
	private static final Set<String> UNHASHED = Set.of("size", "nfiles");

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if it is no such entry
	 */
	public static LockEntry of(Value value, String where) throws ProblemException {
		return LockEntryFormat.read(value, where);
	}

	/** @return as it is written: deps and outs by path, the values of {@code params.yaml} before those of other files, values by name */
	public Value.Mapping toValue() {
		return LockEntryFormat.write(this);
	}

	/** @return this entry, in which outputs that did not change since keep where a bucket has them */
	public LockEntry after(LockEntry before) {
		List<DataOutput> kept = outs.stream().map(out -> before.outs().stream().filter(known -> known.path().equals(out.path())).findFirst()
				.map(known -> known.with(out.state())).orElse(out)).toList();
		return new LockEntry(cmd, deps, params, kept);
	}

	/** @return what names a run in the run cache by what it was of: SHA-256 of the entry with its outputs' paths alone */
	public String runKey() {
		Map<Value, Value> entries = new LinkedHashMap<>(toValue().entries());
		entries.put(Value.of("outs"), new Value.Sequence(
				outs.stream().map(DataOutput::path).sorted(PythonJson.CODE_POINTS).map(Value::of).toList()));
		return ValueHash.of(ValueHash.SHA256, new Value.Mapping(entries), UNHASHED);
	}

	/** @return what names a run in the run cache by all of it: SHA-256 of the entry */
	public String runHash() {
		return ValueHash.of(ValueHash.SHA256, toValue(), UNHASHED);
	}
}

package org.edgeloop.dvc.file;

import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/**
 * What a stage was when it last ran: an entry of {@code dvc.lock} or of the run cache.
 *
 * @param params values by file and dotted name, in the order of the file
 */
public record LockEntry(StageCommand cmd, List<DataDependency> deps, Map<String, Value.Mapping> params, List<DataOutput> outs) {

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
}

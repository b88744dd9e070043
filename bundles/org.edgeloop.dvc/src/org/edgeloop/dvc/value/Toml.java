package org.edgeloop.dvc.value;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/** TOML 1.0. Dates and times are text, since no parameter may be one. */
public final class Toml {

	private static final TomlMapper MAPPER = new TomlMapper();

	private Toml() {
	}

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if it is no TOML
	 */
	public static Value read(String text, String where) throws ProblemException {
		try {
			return Json.value(MAPPER.readTree(text));
		} catch (JsonProcessingException e) {
			JsonLocation location = e.getLocation();
			throw new ProblemException(Problem.error("unable to read: TOML file structure is corrupted: " + e.getOriginalMessage(),
					location == null ? where : where + ", line " + location.getLineNr(), "Mend that line, or restore the file from Git."), e);
		}
	}
}

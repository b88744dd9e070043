package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The ids of runs as a text that goes from one part of the program to another. */
public final class RunIds {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private RunIds() {
	}

	/** @throws ProblemException if the text is no JSON list of texts */
	public static List<String> parse(String json) throws ProblemException {
		try {
			return List.of(JSON.readValue(json, String[].class));
		} catch (IOException | NullPointerException e) {
			throw new ProblemException(Problem.error("these are no ids of runs", json, "give them as a JSON list of texts"), e);
		}
	}

	/** @return the ids as a JSON list */
	public static String format(List<String> runIds) throws IOException {
		return JSON.writeValueAsString(runIds);
	}
}

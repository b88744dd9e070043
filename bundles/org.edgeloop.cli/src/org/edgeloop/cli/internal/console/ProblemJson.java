package org.edgeloop.cli.internal.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;

import com.fasterxml.jackson.core.JsonGenerator;

/** Problems as members of JSON objects, {@code problems} where nothing else is said. */
public final class ProblemJson {

	private ProblemJson() {
	}

	public static void write(JsonGenerator json, List<Problem> problems) throws IOException {
		write(json, "problems", problems);
	}

	/** Writes an array of problems as a member of the open object. */
	public static void write(JsonGenerator json, String member, List<Problem> problems) throws IOException {
		json.writeArrayFieldStart(member);
		for (Problem problem : problems) {
			write(json, problem);
		}
		json.writeEndArray();
	}

	/** Writes one problem as a member of the open object. */
	public static void write(JsonGenerator json, String member, Problem problem) throws IOException {
		json.writeFieldName(member);
		write(json, problem);
	}

	private static void write(JsonGenerator json, Problem problem) throws IOException {
		json.writeStartObject();
		json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
		json.writeStringField("what", problem.what());
		json.writeStringField("where", problem.where());
		json.writeStringField("remedy", problem.remedy());
		json.writeEndObject();
	}
}

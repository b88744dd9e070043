package org.edgeloop.cli.internal.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;

import com.fasterxml.jackson.core.JsonGenerator;

/** Problems as a member {@code problems} of a JSON object. */
public final class ProblemJson {

	private ProblemJson() {
	}

	public static void write(JsonGenerator json, List<Problem> problems) throws IOException {
		json.writeArrayFieldStart("problems");
		for (Problem problem : problems) {
			json.writeStartObject();
			json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
			json.writeStringField("what", problem.what());
			json.writeStringField("where", problem.where());
			json.writeStringField("remedy", problem.remedy());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}

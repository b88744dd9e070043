package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;

/** Reads which data sets runs were given, from the tables {@code datasets}, {@code inputs} and {@code input_tags}. */
final class DatasetRows {

	private record Input(int run, String id, String dataset) {
	}

	private final SqliteSession session;
	private final SqliteSchema schema;

	DatasetRows(SqliteSession session, SqliteSchema schema) {
		this.session = session;
		this.schema = schema;
	}

	/** @param asked the identifiers of the runs as JSON */
	void fill(List<RunDraft> runs, String asked, Progress progress) throws IOException {
		List<Input> inputs = new ArrayList<>();
		session.query("SELECT asked.key, input_uuid, source_id FROM json_each(?) asked CROSS JOIN inputs ON destination_id = asked.value"
				+ " AND destination_type = 'RUN' AND source_type = 'DATASET'", progress,
				row -> inputs.add(new Input((int) row.integer(1), row.text(2), row.text(3))), asked);
		if (inputs.isEmpty()) {
			return;
		}
		Map<String, SortedMap<String, String>> tags = tags(JsonTexts.array(inputs, Input::id), progress);
		Map<String, DatasetInput> datasets = datasets(inputs.stream().map(Input::dataset).distinct().toList(), progress);
		for (Input input : inputs) {
			DatasetInput dataset = datasets.get(input.dataset());
			if (dataset != null) {
				runs.get(input.run()).datasets.add(new DatasetInput(dataset.name(), dataset.digest(), dataset.sourceType(),
						dataset.source(), dataset.schema(), dataset.profile(), tags.getOrDefault(input.id(), new TreeMap<>())));
			}
		}
	}

	private Map<String, SortedMap<String, String>> tags(String inputs, Progress progress) throws IOException {
		Map<String, SortedMap<String, String>> tags = new HashMap<>();
		if (schema.has("input_tags")) {
			session.query("SELECT input_uuid, name, input_tags.value FROM json_each(?) asked CROSS JOIN input_tags"
					+ " ON input_uuid = asked.value", progress,
					row -> tags.computeIfAbsent(row.text(1), _ -> new TreeMap<>()).put(row.text(2), row.text(3)), inputs);
		}
		return tags;
	}

	private Map<String, DatasetInput> datasets(List<String> ids, Progress progress) throws IOException {
		Map<String, DatasetInput> datasets = new HashMap<>();
		session.query("SELECT dataset_uuid, name, digest, dataset_source_type, dataset_source, dataset_schema, dataset_profile"
				+ " FROM json_each(?) asked CROSS JOIN datasets ON dataset_uuid = asked.value", progress,
				row -> datasets.put(row.text(1), new DatasetInput(row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
						row.text(7), new TreeMap<>())),
				JsonTexts.array(ids, id -> id));
		return datasets;
	}
}

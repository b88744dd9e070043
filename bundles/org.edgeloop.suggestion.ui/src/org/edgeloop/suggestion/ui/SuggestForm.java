package org.edgeloop.suggestion.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.SuggestOperation;

/**
 * What the user asks for: which detector looks for what in which channels, and where. Each detector keeps its settings while another one
 * is chosen. It knows no widget.
 */
public final class SuggestForm {

	private final List<Detector> detectors;
	private final Map<String, Map<String, String>> values = new TreeMap<>();
	private Detector detector;
	private String type = "";
	private List<String> channels = List.of();
	private boolean ofProject;

	/** @param detectors at least one; the first is chosen */
	public SuggestForm(List<Detector> detectors) {
		this.detectors = List.copyOf(detectors);
		detector = detectors.getFirst();
	}

	public List<Detector> detectors() {
		return detectors;
	}

	public Detector detector() {
		return detector;
	}

	public void setDetector(Detector chosen) {
		detector = chosen;
	}

	/** @return the value of a setting of the chosen detector, as the user wrote it */
	public String value(String field) {
		return valuesOf(detector).get(field);
	}

	public void setValue(String field, String value) {
		valuesOf(detector).put(field, value);
	}

	private Map<String, String> valuesOf(Detector asked) {
		return values.computeIfAbsent(asked.id(), _ -> new LinkedHashMap<>(DetectorSettings.presets(asked).values()));
	}

	/** Puts every setting of the chosen detector back to what it was at first. */
	public void restorePresets() {
		values.remove(detector.id());
	}

	/** @return the settings of each detector that was ever chosen, by its id, to be {@linkplain #recall recalled} another time */
	public Map<String, Map<String, String>> remembered() {
		Map<String, Map<String, String>> all = new TreeMap<>();
		values.forEach((id, fields) -> all.put(id, Map.copyOf(fields)));
		return all;
	}

	/** Takes settings that were remembered; detectors and fields that there are no more are passed over. */
	public void recall(String chosen, Map<String, Map<String, String>> remembered) {
		for (Detector known : detectors) {
			Map<String, String> fields = remembered.getOrDefault(known.id(), Map.of());
			valuesOf(known).replaceAll((field, preset) -> fields.getOrDefault(field, preset));
			detector = known.id().equals(chosen) ? known : detector;
		}
	}

	/** @return the path of the label type that is suggested; empty if none was chosen */
	public String type() {
		return type;
	}

	public void setType(String path) {
		type = path;
	}

	/** @return the names of the channels that are looked through; empty for all */
	public List<String> channels() {
		return channels;
	}

	public void setChannels(List<String> names) {
		channels = List.copyOf(names);
	}

	/** @return whether all recordings of the project are looked through, and not one alone */
	public boolean isOfProject() {
		return ofProject;
	}

	public void setOfProject(boolean all) {
		ofProject = all;
	}

	/** @throws ProblemException if a value is none for its field, or no label type was chosen where one is needed */
	public DetectorSettings settings() throws ProblemException {
		if (type.isEmpty() && !detector.choosesTypes()) {
			throw new ProblemException(Problem.error("no label type is chosen", detector.title(), "choose what is suggested"));
		}
		return DetectorSettings.of(detector, valuesOf(detector));
	}

	/** @return why it cannot be asked for; empty if it can */
	public Optional<Problem> fault() {
		try {
			settings();
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	/**
	 * @param project the project's folder
	 * @param recording the recording that is looked through unless all are
	 * @throws ProblemException if it cannot be asked for; see {@link #fault}
	 */
	public SuggestOperation operation(Path project, String recording) throws ProblemException {
		return new SuggestOperation(project, ofProject ? List.of() : List.of(recording), channels, settings(),
				detector.choosesTypes() ? "" : type);
	}
}

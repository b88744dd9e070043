package org.edgeloop.onnx.view;

/** Why a box stands out; each has a colour and a sign. */
public enum GraphMark {
	/** A search found it. */
	HIT("\u25C6"),
	/** It lies on the path that was asked for. */
	PATH("\u25B6"),
	/** Only the second of two models has it. */
	ADDED("+"),
	/** Only the first of two models has it. */
	REMOVED("\u2212"),
	/** Two models have it, not alike. */
	CHANGED("\u2260");

	private final String sign;

	GraphMark(String sign) {
		this.sign = sign;
	}

	public String sign() {
		return sign;
	}

	int colour(GraphColors colors) {
		return switch (this) {
		case HIT -> colors.hit();
		case PATH -> colors.path();
		case ADDED -> colors.dark() ? 0xFF5CB8FF : 0xFF0060B0;
		case REMOVED -> colors.dark() ? 0xFFFF9A66 : 0xFFB84300;
		case CHANGED -> colors.dark() ? 0xFFD9C04A : 0xFF7A6400;
		};
	}
}

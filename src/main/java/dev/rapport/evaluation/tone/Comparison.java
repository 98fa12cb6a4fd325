package dev.rapport.evaluation.tone;

import dev.rapport.evaluation.tone.metric.Calibration;
import dev.rapport.evaluation.tone.metric.Judged;
import dev.rapport.evaluation.tone.metric.Speed;

/** What was said of a set, beside what people said. */
record Comparison(Judged judged, Calibration calibration, Speed speed) {}

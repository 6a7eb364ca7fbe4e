import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import org.apache.lucene.analysis.ar.ArabicNormalizer;

/** Prints the seconds that Lucene's ArabicNormalizer takes for the words of a file, the fastest of many turns. */
public class Lucene {
    public static void main(String[] arguments) throws Exception {
        String text = new String(Files.readAllBytes(Paths.get(arguments[0])), StandardCharsets.UTF_8);
        char[][] words = java.util.Arrays.stream(text.split("\\s+")).map(String::toCharArray).toArray(char[][]::new);
        ArabicNormalizer normalizer = new ArabicNormalizer();
        char[] buffer = new char[1024];
        double best = Double.MAX_VALUE;
        long kept = 0;
        for (int turn = 0; turn < 20; turn++) {
            long start = System.nanoTime();
            for (char[] word : words) {
                int length = Math.min(word.length, buffer.length);
                System.arraycopy(word, 0, buffer, 0, length);
                kept += normalizer.normalize(buffer, length);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        if (kept == 0) throw new IllegalStateException("nothing was normalized");
        System.out.println(best);
    }
}

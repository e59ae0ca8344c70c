package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadInBrowserTests {

    @Test
    void aBrowserUploadsWithTheTokenOfItsSessionAndNotWithoutIt() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo")) {
            Object answers = visit.page().evaluate("""
                    async () => {
                      const terms = await (await fetch('/files')).json();
                      const token = decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]);
                      const send = headers => {
                        const body = new FormData();
                        body.append('file', new Blob(['%PDF-1.7\\n%%EOF\\n'], {type: 'text/html'}), 'a.html');
                        return fetch('/files', {method: 'POST', headers, body});
                      };
                      const forged = await send({});
                      const meant = await send({'X-XSRF-TOKEN': token});
                      const file = await meant.json();
                      const back = await fetch(file.url);
                      return [terms.largest, forged.status, meant.status, file.mediaType, back.status,
                        back.headers.get('Content-Disposition').split(';')[0]].join(' ');
                    }
                    """);
            assertThat(answers).isEqualTo("10485760 403 201 application/pdf 200 attachment");
        }
    }
}
